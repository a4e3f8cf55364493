"""nbdkit plugin: a disk in memory that appends every write, trim, zero and flush to `log`."""

import builtins
import os
import struct
import nbdkit

API_VERSION = 2
WRITE, FLUSH, TRIM, ZERO = 1, 2, 3, 4

paths = {}
disk = bytearray()
log = -1

def config(key, value):
    paths[key] = value


def get_ready():
    global disk, log
    disk = bytearray(builtins.open(paths["base"], "rb").read())
    log = os.open(paths["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)


def thread_model():
    return nbdkit.THREAD_MODEL_SERIALIZE_ALL_REQUESTS


def record(kind, offset, length, data=b""):
    os.write(log, struct.pack("<IIQ", kind, length, offset) + bytes(data))


def open(readonly):
    return 1


def get_size(h):
    return len(disk)


def pread(h, buf, offset, flags):
    buf[:] = disk[offset : offset + len(buf)]


def pwrite(h, buf, offset, flags):
    disk[offset : offset + len(buf)] = buf
    record(WRITE, offset, len(buf), buf)


def flush(h, flags):
    record(FLUSH, 0, 0)


def trim(h, count, offset, flags):
    record(TRIM, offset, count)


def zero(h, count, offset, flags):
    disk[offset : offset + count] = bytes(count)
    record(ZERO, offset, count)
