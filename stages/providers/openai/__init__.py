"""Asks any server that speaks OpenAI's API: chat with pictures, image edits, speech.

`openai` is imported in this package alone, and only where a setting names it.
"""
