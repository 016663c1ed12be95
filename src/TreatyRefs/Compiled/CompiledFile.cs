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

    /// <summary>Of each instrument, by its place in the list, which declare references from or to it.</summary>
    DeclaringAbout,

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

    /// <summary>Courts and committees, word by word, with words of their own.</summary>
    Courts,

    /// <summary>All texts, each once. They come last, when all are known.</summary>
    Texts,
}

/// <summary>The parts of a compiled library.</summary>
/// <param name="bytes">What <see cref="Write"/> wrote.</param>
internal sealed class CompiledFile(PackedBytes bytes) : PackedFile(bytes, (int)CompiledPart.Texts)
{
    /// <summary>Puts parts together.</summary>
    /// <param name="write">Writes a part other than the texts.</param>
    public static byte[] Write(Action<CompiledPart, PackedWriter, PackedTextsWriter> write) =>
        Write((int)CompiledPart.Texts, (part, writer, texts) => write((CompiledPart)part, writer, texts));

    /// <summary>Where a part begins.</summary>
    public int StartOf(CompiledPart part) => StartOf((int)part);

    /// <summary>A reader that stands at the beginning of a part.</summary>
    public PackedReader ReaderOf(CompiledPart part) => ReaderOf((int)part);
}
