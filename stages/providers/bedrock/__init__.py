"""Asks models on Amazon Bedrock: chat by Converse, pictures by InvokeModel."""
