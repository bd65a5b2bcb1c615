"""The words the interviewer speaks: the question bank, its phrases and its remedies."""
