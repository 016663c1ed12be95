using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>A table of the built-in languages that the build makes.</summary>
internal enum GrammarPart
{
    /// <summary>The words of all languages and what they mean.</summary>
    Words,

    /// <summary>Numbers in words.</summary>
    Numbers,

    /// <summary>The words by which anything but a name can begin.</summary>
    Triggers,

    /// <summary>The words of resolutions and of the organs that adopt them.</summary>
    Resolutions,
}

/// <summary>The largest tables of the built-in languages, as the build has made them of what the languages declare: read where they lie,
/// so that a program that starts makes none of them.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal static class CompiledGrammar
{
    /// <summary>The name of the embedded resource.</summary>
    public const string Resource = "grammar.bin";

    private const int Parts = (int)GrammarPart.Resolutions + 1;

    private static readonly Lazy<PackedFile?> s_file = new(() =>
        typeof(CompiledGrammar).Assembly.GetManifestResourceStream(Resource) is { } resource
            ? new PackedFile(PackedBytes.Of(resource), Parts)
            : null
    );

    /// <summary>A table that the build has made; <see langword="null"/> in the program that makes them.</summary>
    /// <typeparam name="T">The table.</typeparam>
    /// <param name="part">Which.</param>
    /// <param name="read">Reads it.</param>
    public static T? Read<T>(GrammarPart part, PackedItem<T> read)
        where T : class
    {
        if (s_file.Value is not { } file)
        {
            return null;
        }

        var reader = file.ReaderOf((int)part);
        return read(ref reader);
    }

    /// <summary>Makes the tables: from the same languages the same bytes.</summary>
    public static byte[] Compile() => PackedFile.Write(Parts, (part, writer, _) => Write((GrammarPart)part, writer));

    private static void Write(GrammarPart part, PackedWriter writer)
    {
        switch (part)
        {
            case GrammarPart.Words:
                new VocabularyBuilder(LanguageCatalogue.BuiltIn).Write(writer);
                break;
            case GrammarPart.Numbers:
                NumberTableBuilder.Write(writer, LanguageCatalogue.BuiltIn);
                break;
            case GrammarPart.Triggers:
                Triggers.Of(LanguageCatalogue.BuiltIn).Write(writer);
                break;
            case GrammarPart.Resolutions:
                ResolutionPhrase.WriteNames(writer, LanguageCatalogue.BuiltIn);
                break;
        }
    }
}
