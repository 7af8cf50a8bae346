"""Has texts read aloud by ElevenLabs, which tells when each character is heard."""
