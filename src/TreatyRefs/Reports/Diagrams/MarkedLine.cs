using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Reports.Document;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Diagrams;

/// <summary>A line of a box, and in which language each part of it is.</summary>
/// <param name="Parts">The parts, in order; the language is <see langword="null"/> where a part is ours.</param>
internal sealed record MarkedLine(EquatableArray<(string Text, string? Language)> Parts)
{
    /// <summary>Breaks a text into lines.</summary>
    /// <param name="pieces">The text, in pieces of one language each.</param>
    /// <param name="room">How wide a line may be, as <see cref="LineBreaks"/> measures it.</param>
    /// <param name="mostLines">How many lines at most.</param>
    public static IEnumerable<MarkedLine> Of(EquatableArray<Span> pieces, int room, int mostLines)
    {
        // Lines differ from the text in their spaces, and at most in the ellipsis at the end: all else stands in both in the same order.
        var languages = pieces.SelectMany(piece => VisibleText.Of(piece.Text).Where(IsInk).Select(_ => piece.Language)).ToList();
        var at = 0;
        foreach (var line in LineBreaks.Wrap(ReferenceDiagram.TextOf(pieces), room, mostLines))
        {
            var parts = new List<(StringBuilder Text, string? Language)>();
            foreach (var c in line)
            {
                var language =
                    !IsInk(c) && parts.Count > 0 ? parts[^1].Language
                    : at < languages.Count ? languages[at]
                    : null;
                at += IsInk(c) ? 1 : 0;
                if (parts.Count == 0 || parts[^1].Language != language)
                {
                    parts.Add((new StringBuilder(), language));
                }

                parts[^1].Text.Append(c);
            }

            yield return new MarkedLine([.. parts.Select(part => (part.Text.ToString(), part.Language))]);
        }
    }

    /// <summary>The line in a picture, with what is in another language than the picture marked and apart from its neighbours.</summary>
    /// <param name="language">The language of the picture.</param>
    public string In(string language) =>
        string.Concat(
            Parts.Select(part =>
                part.Language is null || LanguageTag.AreOfOne(part.Language, language)
                    ? HtmlText.Escape(part.Text)
                    : $"<tspan lang=\"{HtmlText.Attribute(part.Language)}\">{HtmlText.Escape(part.Text)}</tspan>"
            )
        );

    private static bool IsInk(char c) => c != ' ';
}
