using System.Buffers.Binary;
using TreatyRefs.Collections;

namespace TreatyRefs.Compiled;

/// <summary>A part of a compiled library.</summary>
internal enum CompiledPart
{
    /// <summary>What the library says of itself, and how many files it was made of.</summary>
    Info,

    /// <summary>The instruments, by id.</summary>
    Instruments,

    /// <summary>Which instruments are described, by their places in the list.</summary>
    Described,

    /// <summary>Which instruments may declare references, by their places in the list.</summary>
    Declaring,

    /// <summary>The experts, by id.</summary>
    Experts,

    /// <summary>The topics, by id.</summary>
    Topics,

    /// <summary>The sources, by id.</summary>
    Sources,

    /// <summary>The commentary, in its order.</summary>
    Commentary,

    /// <summary>The words of all names, by their numbers.</summary>
    Words,

    /// <summary>Whole names.</summary>
    WholeNames,

    /// <summary>Names word by word.</summary>
    NamesByWords,

    /// <summary>Long names by the words that tell them apart.</summary>
    ContentNames,

    /// <summary>Names with their words in another order.</summary>
    NameVariants,

    /// <summary>Which instruments are recorded as which resolutions.</summary>
    RecordedResolutions,

    /// <summary>Names in scripts without spaces, by the characters that tell them apart.</summary>
    JoinedNames,

    /// <summary>The names that texts form of these, in the form in which they are compared.</summary>
    FormedNames,

    /// <summary>All texts, each once. They come last, when all are known.</summary>
    Texts,
}

/// <summary>The parts of a compiled library: where each begins stands before them.</summary>
internal sealed class CompiledFile
{
    private static readonly int s_parts = Enum.GetValues<CompiledPart>().Length;

    public CompiledFile(PackedBytes bytes)
    {
        Bytes = bytes;
        Texts = new PackedTexts(bytes, StartOf(CompiledPart.Texts));
    }

    /// <summary>All of it.</summary>
    public PackedBytes Bytes { get; }

    /// <summary>The texts to which the other parts point.</summary>
    public PackedTexts Texts { get; }

    /// <summary>Puts parts together.</summary>
    /// <param name="write">Writes a part other than the texts.</param>
    public static byte[] Write(Action<CompiledPart, PackedWriter, PackedTextsWriter> write)
    {
        var texts = new PackedTextsWriter();
        var (places, parts) = (new PackedWriter(texts), new PackedWriter(texts));
        foreach (var part in Enum.GetValues<CompiledPart>())
        {
            places.Fixed((sizeof(int) * s_parts) + parts.Written.Length);
            if (part != CompiledPart.Texts)
            {
                write(part, parts, texts);
            }
        }

        return [.. places.Written, .. parts.Written, .. texts.ToBytes()];
    }

    /// <summary>Where a part begins.</summary>
    public int StartOf(CompiledPart part) => BinaryPrimitives.ReadInt32LittleEndian(Bytes.Span[(sizeof(int) * (int)part)..]);

    /// <summary>A reader that stands at the beginning of a part.</summary>
    public PackedReader ReaderOf(CompiledPart part) => new(Bytes.Span[StartOf(part)..], Texts);
}
