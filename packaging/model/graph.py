"""The network of all-MiniLM-L6-v2, written node by node as ONNX: 6 layers, 12 heads, 384 wide.

After Wang et al. 2020 (MiniLM) and Reimers & Gurevych 2019 (mean pooling, L2 norm).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Floats = NDArray[np.float32]

LAYERS, HEADS, WIDTH, LONGEST = 6, 12, 384, 256
OPSET, IR_VERSION = 20, 10
# The last attention reads the finest differences: 1.3 MB more, and a text of one word keeps a cosine of .98.
KEPT_IN_FLOAT = frozenset({"layer5.qkv"})


class Graph:
    """Collects nodes and constants; names each result. `small`: matrix products and word table in int8."""

    def __init__(self, *, small: bool) -> None:
        self.small = small
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, kind: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=f"{output}_{kind}", **attributes))
        return output

    def linear(
        self, source: str, name: str, weight: Floats, bias: Floats, *, range_of: Floats | None = None
    ) -> str:
        """source @ weight.T + bias; weight has shape (out, in) as PyTorch keeps it.

        `range_of` is how large each input channel gets, if known: a few channels of BERT's layer norms are
        many times larger than the rest and would make a token's other channels coarse, so part of the size
        is moved into the weights (SmoothQuant, Xiao et al. 2023).
        """
        b = self.constant(f"{name}.bias", bias)
        if self.small and name not in KEPT_IN_FLOAT:
            if range_of is not None:
                move = np.sqrt(range_of / np.abs(weight).max(axis=0))
                move = (move / move.mean()).astype(np.float32)
                source = self.node("Mul", [source, self.constant(f"{name}.ease", 1 / move)], f"{name}.eased")
                weight = weight * move
            return self.node("Add", [self._int8_product(source, name, weight), b], f"{name}.out")
        w = self.constant(f"{name}.weight", weight.T)
        return self.node("Add", [self.node("MatMul", [source, w], f"{name}.product"), b], f"{name}.out")

    def _int8_product(self, source: str, name: str, weight: Floats) -> str:
        """The product in integers: weights with a scale a column, activations with a scale a token.

        The usual dynamic scheme has one scale for a whole batch, so a sentence's vector depends on what it
        is encoded with, and one token of large values makes all the others coarse. Weights keep to -63..63
        ("reduced range"): with the full range the 16-bit sums of CPUs without VNNI overflow.
        """
        rows, scales = rowwise_int8(weight, top=63)
        w, column = self.constant(f"{name}.weight", rows.T), self.constant(f"{name}.scale", scales[:, 0])
        size = self.node("Abs", [source], f"{name}.size")
        top = self.node(
            "ReduceMax", [size, self.shared("last_axis", np.array([-1], np.int64))], f"{name}.top", keepdims=1
        )
        step = self.node("Mul", [top, self.shared("one_127th", np.float32(1 / 127))], f"{name}.step")
        whole = self.node("Round", [self.node("Div", [source, step], f"{name}.steps")], f"{name}.whole")
        moved = self.node("Add", [whole, self.shared("middle", np.float32(128))], f"{name}.moved")
        bytes_ = self.node("Cast", [moved], f"{name}.bytes", to=TensorProto.UINT8)
        zero = self.shared("middle_byte", np.array(128, np.uint8))
        product = self.node("MatMulInteger", [bytes_, w, zero], f"{name}.integers")
        floats = self.node("Cast", [product], f"{name}.floats", to=TensorProto.FLOAT)
        scaled = self.node("Mul", [floats, column], f"{name}.by_column")
        return self.node("Mul", [scaled, step], f"{name}.product")

    def shared(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        """A constant that several nodes use."""
        if all(c.name != name for c in self.constants):
            self.constant(name, value)
        return name

    def norm(self, source: str, name: str, weight: Floats, bias: Floats) -> str:
        w, b = self.constant(f"{name}.weight", weight), self.constant(f"{name}.bias", bias)
        return self.node("LayerNormalization", [source, w, b], f"{name}.out", axis=-1, epsilon=1e-12)


def rowwise_int8(table: Floats, top: int) -> tuple[NDArray[np.int8], Floats]:
    """Each row as integers -top..top with a scale of its own; off by half a step at most.

    Returns:
        (integers of the table's shape, scales of shape (rows, 1)).
    """
    scale = np.abs(table).max(axis=1, keepdims=True) / top
    scale[scale == 0] = 1.0
    return np.rint(table / scale).astype(np.int8), scale.astype(np.float32)


def build(weights: Mapping[str, Floats], *, small: bool) -> onnx.ModelProto:
    """The whole model.

    Args:
        weights: the tensors of `model.safetensors` by name.
        small: int8 matrix products and word table (23 MB); else full precision (90 MB).

    Inputs of the model: `ids` and `mask`, int64 (n, t), t <= 256. Outputs: `vectors`, float (n, 384),
    unit rows; `tokens`, float (n, t, 384).
    """
    g = Graph(small=small)
    _embed(g, weights)
    zero_where_kept = g.node("Sub", [g.constant("one", np.float32(1)), "mask4"], "dropped")
    g.node("Mul", [zero_where_kept, g.constant("never", np.float32(-10000))], "mask_bias")
    state = "embeddings.norm.out"
    for n in range(LAYERS):
        state = _layer(g, weights, n, state)
    g.node("Identity", [state], "tokens")
    _pool(g, state)
    text = ["n", "t"]
    graph = helper.make_graph(
        g.nodes,
        "sentence_encoder",
        [helper.make_tensor_value_info(name, TensorProto.INT64, text) for name in ("ids", "mask")],
        [
            helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["n", WIDTH]),
            helper.make_tensor_value_info("tokens", TensorProto.FLOAT, [*text, WIDTH]),
        ],
        g.constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="variorum")
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model)
    return model


def _embed(g: Graph, weights: Mapping[str, Floats]) -> None:
    words = weights["embeddings.word_embeddings.weight"]
    if g.small:
        rows, scales = rowwise_int8(words, top=127)
        picked = g.node("Gather", [g.constant("words", rows), "ids"], "word_rows")
        as_float = g.node("Cast", [picked], "word_floats", to=TensorProto.FLOAT)
        scale = g.node("Gather", [g.constant("word_scales", scales), "ids"], "word_scale")
        word = g.node("Mul", [as_float, scale], "word_vectors")
    else:
        word = g.node("Gather", [g.constant("words", words), "ids"], "word_vectors")
    # The only token type is 0, so its row is added to every position.
    positions = (
        weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    length = g.node("Shape", ["ids"], "length", start=1, end=2)
    table = g.constant("positions", positions[:LONGEST])
    zero, first = g.constant("zero", np.array([0], np.int64)), g.constant("axis0", np.array([0], np.int64))
    place = g.node("Slice", [table, zero, length, first], "place")
    total = g.node("Add", [word, place], "embeddings.sum")
    g.norm(
        total, "embeddings.norm", weights["embeddings.LayerNorm.weight"], weights["embeddings.LayerNorm.bias"]
    )
    mask = g.node("Cast", ["mask"], "mask_float", to=TensorProto.FLOAT)
    g.node("Unsqueeze", [mask, g.constant("axes12", np.array([1, 2], np.int64))], "mask4")
    g.node("Unsqueeze", [mask, g.constant("axes2", np.array([2], np.int64))], "mask3")


def _layer(g: Graph, weights: Mapping[str, Floats], n: int, state: str) -> str:
    source, name = f"encoder.layer.{n}", f"layer{n}"

    def stacked(kind: str) -> Floats:
        return np.concatenate(
            [weights[f"{source}.attention.self.{p}.{kind}"] for p in ("query", "key", "value")]
        )

    def pair(part: str) -> tuple[Floats, Floats]:
        return weights[f"{source}.{part}.weight"], weights[f"{source}.{part}.bias"]

    # One product for query, key and value: the input is quantised once.
    joined = g.linear(state, f"{name}.qkv", stacked("weight"), stacked("bias"))
    heads = g.constant(f"{name}.heads", np.array([0, 0, 3, HEADS, WIDTH // HEADS], np.int64))
    split = g.node("Reshape", [joined, heads], f"{name}.split")
    turned = g.node("Transpose", [split], f"{name}.turned", perm=[2, 0, 3, 1, 4])
    q, k, v = (
        g.node(
            "Gather", [turned, g.constant(f"{name}.{part}.index", np.array(i, np.int64))], f"{name}.{part}"
        )
        for i, part in enumerate(("q", "k", "v"))
    )
    k_turned = g.node("Transpose", [k], f"{name}.k_turned", perm=[0, 1, 3, 2])
    scores = g.node("MatMul", [q, k_turned], f"{name}.scores")
    scale = g.constant(f"{name}.scale", np.float32(1 / np.sqrt(WIDTH // HEADS)))
    scaled = g.node("Mul", [scores, scale], f"{name}.scaled")
    masked = g.node("Add", [scaled, "mask_bias"], f"{name}.masked")
    shares = g.node("Softmax", [masked], f"{name}.shares", axis=-1)
    mixed = g.node("MatMul", [shares, v], f"{name}.mixed")
    back = g.node("Transpose", [mixed], f"{name}.back", perm=[0, 2, 1, 3])
    flat = g.node(
        "Reshape", [back, g.constant(f"{name}.flat", np.array([0, 0, WIDTH], np.int64))], f"{name}.context"
    )
    told = g.linear(flat, f"{name}.attended", *pair("attention.output.dense"))
    first = g.norm(
        g.node("Add", [told, state], f"{name}.sum1"), f"{name}.norm1", *pair("attention.output.LayerNorm")
    )
    wide = g.linear(
        first,
        f"{name}.wide",
        *pair("intermediate.dense"),
        range_of=_range(*pair("attention.output.LayerNorm")),
    )
    bent = g.node("Gelu", [wide], f"{name}.bent")
    narrow = g.linear(bent, f"{name}.narrow", *pair("output.dense"))
    return g.norm(g.node("Add", [narrow, first], f"{name}.sum2"), f"{name}.norm2", *pair("output.LayerNorm"))


def _range(weight: Floats, bias: Floats) -> Floats:
    """How large each channel of a layer norm's output gets: three standard deviations and the shift."""
    return 3 * np.abs(weight) + np.abs(bias)


def _pool(g: Graph, state: str) -> None:
    kept = g.node("Mul", [state, "mask3"], "kept")
    axis1 = g.constant("axis1", np.array([1], np.int64))
    total = g.node("ReduceSum", [kept, axis1], "total", keepdims=0)
    count = g.node("ReduceSum", ["mask3", axis1], "count", keepdims=0)
    mean = g.node("Div", [total, count], "mean")
    squares = g.node("Mul", [mean, mean], "squares")
    summed = g.node("ReduceSum", [squares, axis1], "squares_sum", keepdims=1)
    length = g.node("Sqrt", [summed], "norm")
    g.node("Div", [mean, length], "vectors")
