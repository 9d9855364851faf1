"""Where batches are read: this process, all cores, Dask, Spark. Each runs the same function over the same batches."""
