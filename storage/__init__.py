"""What is kept, and how it is reached: a database, and repositories scoped to one organisation."""
