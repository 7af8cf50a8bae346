"""Where runs wait for a worker: kept in the store itself, or in SQS."""
