"""Where the work of a stage is done: in this process, or on its cores.

A stage hands over a function, the state that all its calls read, and the shards to call it on; results come back in the
order of the shards. Another engine is a class with the same method.
"""

from retold.engine.engine import Engine, InProcess
from retold.engine.pool import ProcessPool

__all__ = ["Engine", "InProcess", "ProcessPool"]
