"""A voice for Piper, made here: each sound is heard for as long as every other, pauses are silent.

Its graph has what Piper's voices have: the inputs and the output by name, and one Ceil node, whose
result (the frames of each sound) Piper finds and asks for.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

RATE_HZ = 16_000
HOP = 64  # samples in a frame
FRAMES = 20  # of each sound, at the voice's own tempo

# Numbers up to this one are pauses, marks, and the spaces between words.
_LAST_SILENT = 13

# A hum that is heard above any threshold.
_STEP = 0.3


def make_voice(folder: Path, name: str = "tiny", espeak_voice: str = "en-us") -> Path:
    """The voice's file, with the description beside it."""
    from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

    path = folder / f"{name}.onnx"
    onnx.save(_model(), str(path))
    about = {
        "audio": {"sample_rate": RATE_HZ},
        "espeak": {"voice": espeak_voice},
        "inference": {"noise_scale": 0.0, "length_scale": 1.0, "noise_w": 0.0},
        "num_symbols": 256,
        "num_speakers": 1,
        "hop_length": HOP,
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
    }
    Path(f"{path}.json").write_text(json.dumps(about), encoding="utf-8")
    return path


def _constant(name: str, value: object, kind: type) -> onnx.TensorProto:
    return numpy_helper.from_array(np.array(value, kind), name)


def _model() -> onnx.ModelProto:
    """Samples of a hum, silent where the number of the sound that they belong to is a pause's."""
    constants = [
        _constant("one", 1, np.int64),
        _constant("frames", FRAMES, np.float32),
        _constant("hop", HOP, np.float32),
        _constant("zero_f", 0, np.float32),
        _constant("one_f", 1, np.float32),
        _constant("step", _STEP, np.float32),
        _constant("last_silent", _LAST_SILENT, np.int64),
        _constant("flat", [-1], np.int64),
        _constant("out_shape", [1, 1, -1], np.int64),
        _constant("none", 0.0, np.float32),
    ]
    nodes = [
        # frames of one sound: ceil(FRAMES * length scale)
        helper.make_node("Gather", ["scales", "one"], ["length_scale"]),
        helper.make_node("Mul", ["length_scale", "frames"], ["wanted"]),
        helper.make_node("Cast", ["input"], ["input_f"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["input_f", "none"], ["zeros"]),
        helper.make_node("Add", ["zeros", "wanted"], ["wanted_each"]),
        helper.make_node("Ceil", ["wanted_each"], ["w_ceil"]),
        # samples: as many as all frames have
        helper.make_node("ReduceSum", ["w_ceil"], ["all_frames"], keepdims=0),
        helper.make_node("Mul", ["all_frames", "hop"], ["all_samples"]),
        helper.make_node("Range", ["zero_f", "all_samples", "one_f"], ["at"]),
        # whose sound each sample is
        helper.make_node("ReduceMax", ["w_ceil"], ["each_frames"], keepdims=0),
        helper.make_node("Mul", ["each_frames", "hop"], ["each_samples"]),
        helper.make_node("Div", ["at", "each_samples"], ["whose_f"]),
        helper.make_node("Floor", ["whose_f"], ["whose_floor"]),
        helper.make_node("Cast", ["whose_floor"], ["whose"], to=TensorProto.INT64),
        helper.make_node("Reshape", ["input", "flat"], ["ids"]),
        helper.make_node("Gather", ["ids", "whose"], ["id_at"]),
        helper.make_node("Greater", ["id_at", "last_silent"], ["is_heard"]),
        helper.make_node("Cast", ["is_heard"], ["heard"], to=TensorProto.FLOAT),
        # a hum
        helper.make_node("Mul", ["at", "step"], ["phase"]),
        helper.make_node("Sin", ["phase"], ["hum"]),
        helper.make_node("Mul", ["hum", "heard"], ["speech"]),
        helper.make_node("Reshape", ["speech", "out_shape"], ["output"]),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [
            helper.make_tensor_value_info("input", TensorProto.INT64, [1, "sounds"]),
            helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
            helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
        ],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, "samples"])],
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    onnx.checker.check_model(model)
    return model
