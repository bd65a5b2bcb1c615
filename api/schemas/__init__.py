"""The bodies of requests and answers, each with an example that OpenAPI shows."""
