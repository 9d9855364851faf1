"""Readings of a whole archive as Parquet files with a manifest, made by any number of workers anywhere.

Beside the five rooms: it knows the nouns and the errors alone. What reads is handed in, so that the same function runs
in one process, on all cores, on Dask and on Spark.
"""
