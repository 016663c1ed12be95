using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Styles;

/// <summary>The citation styles, by their names.</summary>
public static class CitationStyles
{
    /// <summary>OSCOLA, the Oxford University Standard for the Citation of Legal Authorities: <c>art 31(3)(c)</c>.</summary>
    public static CitationStyle Oscola { get; } = new OscolaStyle();

    /// <summary>The Bluebook, rule 21: <c>art. 31(3)(c)</c>, bilateral treaties with abbreviated parties, a full stop at the end.</summary>
    public static CitationStyle Bluebook { get; } = new BluebookStyle();

    /// <summary>As documents of the United Nations cite: <c>article 31, paragraph 3 (c)</c>.</summary>
    public static CitationStyle UnitedNations { get; } = new UnitedNationsStyle();

    /// <summary>A short form that people can type back: <c>UN Charter, art. 51</c>.</summary>
    public static CitationStyle Plain { get; } = new PlainStyle();

    /// <summary>An Akoma Ntoso IRI: <c>/akn/un/act/treaty/1945-06-26/un-charter~art_51</c>.</summary>
    /// <remarks>The OASIS Naming Convention gives the order of the parts, <c>~</c> before the part of a document that is meant,
    /// <c>-&gt;</c> in a range and the eId itself. Its UN profile, AKN4UN, gives <c>un</c> in the place of a country, and
    /// <c>statement/deliberation</c> with
    /// <c>unsc</c> or <c>unga</c> for resolutions. Ours are: <c>un</c> for every treaty, since no country is theirs and the United Nations
    /// registers treaties; <c>act/treaty</c>, <c>statement/declaration</c> and <c>doc/instrument</c>; and the library's id at the end
    /// where there is no number. The date is that of adoption, else of signature; the convention wants one, but where none is known none is
    /// made up. The eId of a provision that nobody describes is made from its pinpoint: inside an article a number is a <c>para</c>, a
    /// letter a <c>point</c>, what lies in that a <c>subpoint</c>. The numbers of the
    /// convention's sections were not confirmed.</remarks>
    public static CitationStyle AkomaNtoso { get; } = new AkomaNtosoStyle();

    /// <summary>All styles, in the order in which they are listed to people.</summary>
    public static EquatableArray<CitationStyle> All { get; } = [Oscola, Bluebook, UnitedNations, Plain, AkomaNtoso];

    /// <summary>The languages in which the plain style can be written, as BCP 47 tags.</summary>
    public static EquatableArray<string> PlainLanguages { get; } =
    [.. LanguageCatalogue.BuiltIn.Languages.Select(language => language.Tag)];

    /// <summary>The plain style in a language: <c>article 4, paragraphe 2, Charte des Nations Unies</c>.</summary>
    /// <param name="language">One of <see cref="PlainLanguages"/>, or a tag that begins with it, as <c>zh-Hant</c> does.</param>
    /// <returns>The style; it names an instrument in that language where the library has such a name, in English else.</returns>
    /// <exception cref="ProblemException">Citations are not written in the language.</exception>
    public static CitationStyle PlainIn(string language) => Local(language).Value;

    /// <summary>The plain style in a language, without throwing.</summary>
    /// <param name="language">One of <see cref="PlainLanguages"/>, or a tag that begins with it, as <c>zh-Hant</c> does.</param>
    /// <param name="style">The style, or <see langword="null"/>.</param>
    /// <param name="problem">That citations are not written in it, and in what they are; <see langword="null"/> where they are.</param>
    /// <returns>Whether citations are written in the language.</returns>
    public static bool TryPlainIn(
        string language,
        [NotNullWhen(true)] out CitationStyle? style,
        [NotNullWhen(false)] out Problem? problem
    ) => Local(language).TryGet(out style, out problem);

    /// <summary>Whether an id alone says enough to cite its instrument, described or not.</summary>
    /// <param name="id">Such as <c>unsc-res-1540</c> or <c>unga-res-217-a-iii</c>.</param>
    /// <returns><see langword="true"/> for resolutions of the Security Council and the General Assembly.</returns>
    public static bool CanCiteById(InstrumentId id) => ResolutionId.OfId(id) is not null;

    /// <summary>Finds a style by its name.</summary>
    /// <param name="name">Such as <c>oscola</c>; case does not count.</param>
    /// <returns>The style.</returns>
    /// <exception cref="ProblemException">There is none of this name.</exception>
    public static CitationStyle Find(string name) => Named(name).Value;

    /// <summary>Finds a style by its name, without throwing.</summary>
    /// <param name="name">Such as <c>oscola</c>; case does not count.</param>
    /// <param name="style">The style, or <see langword="null"/>.</param>
    /// <param name="problem">That there is none, and the names that there are; <see langword="null"/> where there is one.</param>
    /// <returns>Whether there is a style of this name.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out CitationStyle? style, [NotNullWhen(false)] out Problem? problem) =>
        Named(name).TryGet(out style, out problem);

    private static Answer<CitationStyle> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)) is { } style
            ? style
            : new Problem(ProblemKind.NotFound, $"there is no citation style \"{name}\"")
            {
                Suggestions = [.. All.Select(one => one.Name)],
            };
    }

    private static Answer<CitationStyle> Local(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var primary = LanguageTag.Primary(language);
        if (string.Equals(primary, "en", StringComparison.OrdinalIgnoreCase))
        {
            return Plain;
        }

        var known = LanguageCatalogue.Current.Languages.FirstOrDefault(one =>
            string.Equals(one.Tag, primary, StringComparison.OrdinalIgnoreCase)
        );
        return known is not null
            ? new LocalStyle(known)
            : new Problem(ProblemKind.NotFound, $"citations are written in {string.Join(", ", PlainLanguages)}, not in \"{language}\"");
    }
}
