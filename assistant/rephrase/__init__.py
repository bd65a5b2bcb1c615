"""A model may put the chosen question into the leader's words. What fails a check goes out in the bank's."""
