using TreatyRefs.Collections;

namespace TreatyRefs.Model;

/// <summary>A text in the language it is in.</summary>
/// <param name="Language">A BCP 47 tag, such as <c>en</c> or <c>zh-Hant</c>.</param>
/// <param name="Text">The text; never empty.</param>
public readonly record struct TextInLanguage(string Language, string Text);

/// <summary>One text in one or several languages, asked for by language and answered with the language that it really is in.</summary>
/// <remarks>Equality: the same languages in the same order with the same texts. There is always at least one.</remarks>
public sealed record LocalizedText
{
    private readonly EquatableArray<TextInLanguage> _versions;
    private readonly PackedVersions? _packed;

    /// <summary>A text in several languages.</summary>
    /// <param name="versions">At least one, no language twice.</param>
    /// <exception cref="ArgumentException">There is none, or a language stands twice.</exception>
    public LocalizedText(EquatableArray<TextInLanguage> versions)
    {
        if (versions.IsEmpty || versions.DistinctBy(v => v.Language).Count() != versions.Count)
        {
            throw new ArgumentException("A text needs at least one language, and each only once.", nameof(versions));
        }

        _versions = versions;
    }

    private LocalizedText(PackedVersions packed) => _packed = packed;

    /// <summary>A text in one language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    public LocalizedText(string language, string text)
        : this([new TextInLanguage(language, text)]) { }

    /// <summary>The text in each of its languages, in the order in which they were given.</summary>
    public EquatableArray<TextInLanguage> Versions => _packed is { } packed ? packed.Items : _versions;

    /// <summary>A text whose languages were told apart when it was packed, made when somebody asks for it.</summary>
    internal static LocalizedText Packed(PackedVersions versions) => new(versions);

    /// <summary>Whether another has the same languages in the same order with the same texts.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(LocalizedText? other) => other is not null && Versions.Equals(other.Versions);

    /// <summary>A hash of the texts with their languages.</summary>
    public override int GetHashCode() => Versions.GetHashCode();

    /// <summary>Whether a text has the form of a BCP 47 tag, as far as it can be told without the registry.</summary>
    /// <param name="text">Such as <c>en</c> or <c>zh-Hant</c>.</param>
    /// <returns><see langword="true"/> for a primary language of two or three letters, then up to five parts of up to eight letters
    /// and digits.</returns>
    public static bool IsLanguage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Length <= 6
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The text in a language, or else in the nearest that there is; the answer says which.</summary>
    /// <param name="languages">What the reader wants, first choice first: tags such as <c>zh-Hant</c>, which <c>zh</c> also
    /// serves, then the library's own languages.</param>
    /// <returns>The text in the first of these languages that exists, else the first version.</returns>
    public TextInLanguage In(params ReadOnlySpan<string> languages)
    {
        foreach (var wanted in languages)
        {
            // The tag itself, then what it stands under, then whatever shares its language: zh-Hant, zh, zh-Hans.
            var primary = Primary(wanted).ToString();
            if (
                TryFind(version => Same(version, wanted), out var found)
                || TryFind(version => Same(version, primary), out found)
                || TryFind(version => Same(Primary(version), primary), out found)
            )
            {
                return found;
            }
        }

        return Versions[0];
    }

    /// <summary>The text in its first language.</summary>
    /// <returns>The text alone.</returns>
    public override string ToString() => Versions[0].Text;

    private bool TryFind(Func<string, bool> matches, out TextInLanguage found)
    {
        foreach (var version in Versions)
        {
            if (matches(version.Language))
            {
                found = version;
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool Same(ReadOnlySpan<char> tag, string wanted) => tag.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(string tag) =>
        tag.AsSpan() is var span && span.IndexOf('-') is var dash and > 0 ? span[..dash] : span;
}

/// <summary>What texts call something: any number of names in each language.</summary>
/// <remarks>Equality: the same names in the same languages, in the same order. <c>default</c> is no name.</remarks>
/// <param name="Items">Each name with its language, in the order in which they were given.</param>
public readonly record struct LocalizedNames(EquatableArray<TextInLanguage> Items)
{
    private readonly EquatableArray<TextInLanguage> _items = Items;
    private readonly PackedVersions? _packed;

    /// <summary>Names that are made when somebody asks for them.</summary>
    internal LocalizedNames(PackedVersions packed)
        : this(default(EquatableArray<TextInLanguage>)) => _packed = packed;

    /// <summary>Each name with its language, in the order in which they were given.</summary>
    public EquatableArray<TextInLanguage> Items
    {
        get => _packed is { } packed ? packed.Items : _items;
        init => (_items, _packed) = (value, null);
    }

    /// <summary>Whether others are the same names in the same languages, in the same order.</summary>
    /// <param name="other">The others.</param>
    public bool Equals(LocalizedNames other) => Items.Equals(other.Items);

    /// <summary>A hash of the names.</summary>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>The names in one language.</summary>
    /// <param name="language">A BCP 47 tag, compared without case.</param>
    /// <returns>The names, in order; none where there is none.</returns>
    public IEnumerable<string> In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Items.Where(item => string.Equals(item.Language, language, StringComparison.OrdinalIgnoreCase)).Select(item => item.Text);
    }
}
