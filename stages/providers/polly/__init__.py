"""Has texts read aloud by Amazon Polly, which tells when each word is heard."""
