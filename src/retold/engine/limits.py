"""How much memory a process may take that works on what strangers made."""

import os


def limit_memory(more: int) -> None:
    """Let this process have so many bytes beyond what it has, where the system can tell and limit it."""
    try:
        import resource

        with open("/proc/self/statm") as statm:
            held = int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (held + more, resource.RLIM_INFINITY))
    except (ImportError, OSError, ValueError):
        return
