"""Findings out of documents. Pure: text in, proposed findings out, and nothing a document says is ever obeyed."""
