"""Opening a shipped graph with onnxruntime, which is imported when the first one is opened.

Invariant: one thread, so that a sum is added up in one order and several processes do not quarrel over cores.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from counterclaim.errors import EngineMissing
from counterclaim.read.engines.model_files import GRAPH

if TYPE_CHECKING:
    from onnxruntime import InferenceSession


def open_graph(place: Path, missing: EngineMissing) -> InferenceSession:
    """The graph in a folder, ready to run.

    Args:
        place: the folder of a network's files.
        missing: the error for a file that is not there or damaged.

    Raises:
        EngineMissing: the one given.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(place / GRAPH), options, providers=["CPUExecutionProvider"])
    except OSError:
        raise missing from None
    except Exception as error:  # onnxruntime's own errors have no base class of their own
        if type(error).__module__.startswith("onnxruntime"):
            raise missing from error
        raise
