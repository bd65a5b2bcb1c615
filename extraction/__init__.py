"""Files to text. What is parsed was sent by somebody else, so it is done in a child process with limits."""
