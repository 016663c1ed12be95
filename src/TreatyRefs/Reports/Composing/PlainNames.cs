using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Composing;

/// <summary>What a library says without its language: names of experts, its own title. Plain text is in the library's first language, and
/// is marked as such where the report is in another.</summary>
internal static class PlainNames
{
    /// <summary>An expert's name in the language of the report, where the library has one.</summary>
    public static string Of(DossierContext context, Expert expert) => OwnNameOf(context, expert) ?? expert.Name;

    /// <summary>The same with its language, where that is not the report's, and where it leads.</summary>
    public static Span NameOf(DossierContext context, Expert expert, SpanRole role = SpanRole.Plain) =>
        (OwnNameOf(context, expert) is { } own ? new Span(own, role) : Plain(context, expert.Name, role)) with
        {
            Record = RecordName.Of(expert.Id),
        };

    /// <summary>The same of an expert who may be no record of the library.</summary>
    public static Span NameOf(DossierContext context, ExpertId id, string otherwise) =>
        context.Holder?.FindExpert(id) is { } expert ? NameOf(context, expert) : new Span(otherwise) { Record = RecordName.Of(id) };

    /// <summary>Who made a comment: the expert, or the id where the library has no such expert.</summary>
    public static Span SpeakerOf(DossierContext context, CommentaryEntry entry, SpanRole role = SpanRole.Plain) =>
        entry.Expert is { } expert
            ? NameOf(context, expert, role)
            : new Span(entry.SpeakerName, role) { Record = RecordName.Of(entry.Commentary.By) };

    /// <summary>Who makes a reference by a comment; <see langword="null"/> where none does.</summary>
    public static Span? SpeakerOf(DossierContext context, LabelledReference reference, SpanRole role = SpanRole.Plain) =>
        reference.Speaker is not { } speaker ? null
        : reference.Edge.Via is { } via
        && context.Holder is { } library
        && library.FindCommentary(via) is { } comment
        && library.FindExpert(comment.By) is { } expert
            ? NameOf(context, expert, role) with
            {
                Record = null,
            }
        : new Span(speaker, role);

    /// <summary>The library's title.</summary>
    public static Span TitleOf(DossierContext context, SpanRole role = SpanRole.Plain) => Plain(context, context.Library.Title, role);

    /// <summary>What to call an instrument.</summary>
    public static Span InstrumentOf(DossierContext context, Instrument instrument, SpanRole role = SpanRole.Plain) =>
        Of(context, Parts.Named(context, instrument), role);

    /// <summary>A party with its code: <c>France (FR)</c>.</summary>
    public static IEnumerable<Span> PartyOf(DossierContext context, Party party)
    {
        var name = Of(context, context.In(party.Name)!.Value);
        return party.Code is { } code && code != name.Text ? [name, new Span($" ({code})")] : [name];
    }

    /// <summary>The name of a party that an action has by its code, which is known in English; the code itself, or the name, where nothing
    /// else is known.</summary>
    public static Span PartyOf(DossierContext context, string codeOrName) =>
        StateNames.Of(codeOrName) is [var name, ..] ? Of(context, new TextInLanguage(FrameWords.English.Tag, name))
        : codeOrName.All(char.IsAsciiLetterUpper) ? new Span(codeOrName)
        : Plain(context, codeOrName);

    /// <summary>A text with its language, where that is not the report's.</summary>
    public static Span Of(DossierContext context, TextInLanguage text, SpanRole role = SpanRole.Plain) =>
        new(text.Text, role, LanguageTag.AreOfOne(text.Language, context.Language) ? null : text.Language);

    /// <summary>A plain text of the library.</summary>
    public static Span Plain(DossierContext context, string text, SpanRole role = SpanRole.Plain) =>
        new(text, role, LanguageOf(context, text));

    // A name that is written in another script than its library's language is not in that language, whatever it is in.
    private static string? LanguageOf(DossierContext context, string text) =>
        context.Library.Languages[0] is var own && !LanguageTag.AreOfOne(own, context.Language) && IsWrittenAs(own, text) ? own : null;

    private static bool IsWrittenAs(string tag, string text) =>
        LanguageCatalogue.Current is var catalogue && catalogue.In(catalogue.Tagged(tag)).FirstOrDefault() is { } language
            ? text.Where(char.IsLetter).Any(letter => language.Scripts.Contains(Scripts.Of(letter)))
            : true;

    private static string? OwnNameOf(DossierContext context, Expert expert) =>
        context.Words().IsEnglish ? null : expert.Names.In(context.Language).FirstOrDefault();
}
