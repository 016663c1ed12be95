using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Styles;

/// <summary>A way to cite instruments and their provisions, as journals and courts prescribe it.</summary>
/// <remarks>Everything comes from the library. What it does not know is left out, with the brackets and commas around it. Plain text:
/// where a style asks for italics, whoever prints it adds them. The same on every machine. Stateless, so safe to share
/// between threads; the styles there are stand in <see cref="CitationStyles"/>. For a style of your own, derive from this and write
/// <see cref="Write"/>.</remarks>
public abstract class CitationStyle
{
    /// <summary>A style.</summary>
    /// <param name="name">A word that asks for it: <c>oscola</c>.</param>
    /// <param name="title">What it is called: <c>OSCOLA</c>.</param>
    protected CitationStyle(string name, string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        (Name, Title) = (name, title);
    }

    /// <summary>The word that asks for it on the command line: <c>oscola</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called: <c>OSCOLA</c>.</summary>
    public string Title { get; }

    /// <summary>Cites a whole instrument, a provision or neighbouring provisions.</summary>
    /// <param name="library">The library that describes the instrument. A resolution of the Security Council or the General Assembly
    /// that it does not describe is cited from its id; any other instrument by its id alone.</param>
    /// <param name="reference">What to cite.</param>
    /// <param name="year">The year of a resolution that the library does not have, where it is known otherwise; left out else.</param>
    /// <returns>One line of text without white space around it.</returns>
    /// <exception cref="ArgumentException">The reference is <c>default</c>, which names no instrument.</exception>
    public string Format(ITreatyLibrary library, ReferenceRange reference, int? year = null)
    {
        Check(library, reference);

        // A title may be written over several lines; a citation may not.
        return string.Join(' ', Write(Cited.In(library, reference, year)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What the style prints and the library does not have, so that it is left out: <c>where it is printed</c>.</summary>
    /// <param name="library">The library.</param>
    /// <param name="reference">What is cited.</param>
    /// <param name="year">The year of a resolution that the library does not have, where it is known otherwise.</param>
    /// <returns>English words for each, without a full stop; empty where nothing is missing.</returns>
    /// <exception cref="ArgumentException">The reference is <c>default</c>, which names no instrument.</exception>
    public EquatableArray<string> MissingFor(ITreatyLibrary library, ReferenceRange reference, int? year = null)
    {
        Check(library, reference);
        return [.. Lacking(Cited.In(library, reference, year)).OfType<string>()];
    }

    /// <summary>Writes the citation.</summary>
    /// <param name="cited">What is cited: its instrument, its place in it, and the names of both.</param>
    /// <returns>The citation; line breaks and repeated spaces in it become one space.</returns>
    protected abstract string Write(Cited cited);

    /// <summary>What the style prints and the library does not have: <c>where it is printed</c>.</summary>
    /// <param name="cited">What is cited.</param>
    /// <returns>English words for each, without a full stop; <see langword="null"/> stands for nothing.</returns>
    protected virtual IEnumerable<string?> Lacking(Cited cited) => [];

    private static void Check(ITreatyLibrary library, ReferenceRange reference)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (reference.Instrument.IsNone)
        {
            throw new ArgumentException("A citation needs an instrument.", nameof(reference));
        }
    }

    /// <summary>The parts that there are, joined.</summary>
    private protected static string Join(string separator, params IEnumerable<string?> parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>A text in brackets, or nothing for nothing.</summary>
    private protected static string? Bracketed(string? text) => string.IsNullOrWhiteSpace(text) ? null : $"({text})";
}
