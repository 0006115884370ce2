"""
Stands in for speech-dispatcher, which waits for ever on a computer without sound: it takes what Orca
says, in Orca's own order, writes it down, and answers at once that it was spoken. Nothing here decides
what is said.
"""

import json
import os
import re
import threading


class SSIPCommunicationError(Exception):
    pass


class CallbackType:
    INDEX_MARK = "index_mark"
    BEGIN = "begin"
    END = "end"
    CANCEL = "cancel"
    PAUSE = "pause"
    RESUME = "resume"


class PunctuationMode:
    ALL = "all"
    MOST = "most"
    SOME = "some"
    NONE = "none"


class DataMode:
    TEXT = "text"
    SSML = "ssml"


class Priority:
    IMPORTANT = "important"
    TEXT = "text"
    MESSAGE = "message"
    NOTIFICATION = "notification"
    PROGRESS = "progress"


class Scope:
    SELF = "self"
    ALL = "all"


def _plain(ssml):
    text = re.sub(r"<[^>]*>", "", ssml)
    for mark, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(mark, sign)
    return re.sub(r"\s+", " ", text).strip()


def _write(kind, text):
    with open(os.environ["ORCA_SAID"], "a", encoding="utf-8") as file:
        file.write(json.dumps({"kind": kind, "text": text}) + "\n")


class SSIPClient:
    def __init__(self, name, component="default", **_):
        self.name = name

    def speak(self, text, callback=None, event_types=None):
        _write("said", _plain(text))
        if callback:
            # As speech-dispatcher does, from a thread of its own.
            threading.Timer(0, lambda: [callback(CallbackType.BEGIN), callback(CallbackType.END)]).start()

    def char(self, char):
        _write("said", char)

    def key(self, key):
        _write("said", key)

    def list_synthesis_voices(self, *_):
        return (("Voice", "en", "none"),)

    def list_output_modules(self):
        return ("stand-in",)

    def get_output_module(self):
        return "stand-in"

    def get_language(self):
        return "en"

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_, **__: 0
