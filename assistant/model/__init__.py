"""A language model behind a small port: what it may be asked, what is kept of its answers, and its limits.

Nothing here imports a model library; `assistant/llm.py` does, and builds what stands behind the port.
"""
