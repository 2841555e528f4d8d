"""What a worker process gives up before it reads a stranger's query: memory, time, core dumps, the network.

The guard refuses SERVICE by reading the query; this is the second wall: on Linux the kernel refuses a worker every
new socket, so that a query that slipped through would still reach nobody.
"""

from __future__ import annotations

import ctypes
import platform
import resource
import signal
import struct
import sys
from pathlib import Path

__all__ = ["allow_cpu_seconds", "forbid_sockets", "limit_memory", "live_and_die_with_parent"]

_PR_SET_PDEATHSIG = 1
_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_REFUSE_EACCES = 0x00050000 | 13
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_IO_URING_SETUP = 425  # could open sockets without the call "socket"; the same number everywhere
# Machine -> the kernel's name of the architecture, and the number of the call "socket" (linux/audit.h, asm/unistd.h).
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}


def limit_memory(extra_bytes: int) -> None:
    """Let this process take so many more bytes of memory and no more; write no core dumps.

    The kernel bounds address space, of which a process has more than it has used: stacks and the tops of heaps. A
    query may fill that, too, so it counts as part of what is extra.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    status = Path("/proc/self/status")
    if not status.exists():  # other systems do not keep to a limit on address space
        return
    sizes = {line.partition(":")[0]: line.split()[1] for line in status.read_text().splitlines() if " kB" in line}
    mapped, writable, used = (int(sizes[name]) * 1024 for name in ("VmSize", "VmData", "RssAnon"))
    ceiling = mapped + max(extra_bytes - (writable - used), extra_bytes // 4)
    resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))


def allow_cpu_seconds(seconds: float) -> None:
    """Let the kernel end this process (SIGXCPU) when it has computed for so many more seconds."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    ceiling = int(usage.ru_utime + usage.ru_stime + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (ceiling, resource.RLIM_INFINITY))


def live_and_die_with_parent() -> None:
    """Leave Ctrl-C to the parent, and end when it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def forbid_sockets() -> bool:
    """Have the kernel refuse new sockets to this process from now on; False where we do not know how."""
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return False
    architecture, socket_call = _MACHINES[platform.machine()]
    program = (
        (_LOAD, 0, 0, 4),  # the architecture of the call
        (_JUMP_IF_EQUAL, 0, 4, architecture),  # calls of another architecture (32 bits) are refused whole
        (_LOAD, 0, 0, 0),  # the number of the call
        (_JUMP_IF_EQUAL, 2, 0, socket_call),
        (_JUMP_IF_EQUAL, 1, 0, _IO_URING_SETUP),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE_EACCES),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *line) for line in program))
    header = ctypes.create_string_buffer(struct.pack("HP", len(program), ctypes.addressof(code)))
    libc = ctypes.CDLL(None)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, header) == 0)
