"""A grammar of stories and dialogues: see engine.py."""
