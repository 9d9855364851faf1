"""What contents mean, as vectors: the encoder that the attribution network started from, as it was published."""
