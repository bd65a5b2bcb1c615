"""Reports: a role profile with its plan as PDF, Word, Excel and Markdown."""
