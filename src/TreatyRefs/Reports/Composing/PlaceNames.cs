using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>What to call provisions and instruments in the language of a report. English is what dossiers have already.</summary>
internal static class PlaceNames
{
    /// <summary>A provision without its instrument: <c>Article 31(3)(c)</c>.</summary>
    /// <param name="context">The library and language.</param>
    /// <param name="reference">The provision.</param>
    /// <param name="english">The same in English.</param>
    public static string Of(DossierContext context, ProvisionReference reference, string english) =>
        context is { Holder: { } library } && context.Words() is { IsEnglish: false } words ? Label(words, library, reference) : english;

    /// <summary>One provision or several without their instrument.</summary>
    public static string Of(DossierContext context, ReferenceRange range, string english) =>
        context is { Holder: { } library } && context.Words() is { IsEnglish: false } words ? Label(words, library, range) : english;

    /// <summary>A provision by its label and its instrument, as one text.</summary>
    public static string InWords(DossierContext context, string label, Instrument instrument) =>
        context.Words().Fill(Word.NameAndPlace, label, Parts.NameOf(context, instrument));

    /// <summary>An expert's name in the language of the report, where the library has one.</summary>
    public static string Of(DossierContext context, Expert expert) =>
        context.Words().IsEnglish ? expert.Name : expert.Names.In(context.Language).FirstOrDefault() ?? expert.Name;

    /// <summary>Adds the name of a place with its instrument, which leads to its page or to its official text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="context">The library and language.</param>
    /// <param name="range">The place.</param>
    /// <param name="english">What to call it in English.</param>
    /// <param name="role">What the words are.</param>
    public static SpanBuilder Place(
        this SpanBuilder line,
        DossierContext context,
        ReferenceRange range,
        string english,
        SpanRole role = SpanRole.Plain
    )
    {
        var words = context.Words();
        var instrument = context.Holder?.FindInstrument(range.Instrument);
        var official = instrument is null ? null : WebAddress.Of(instrument, range.First.Pinpoint);
        if (words.IsEnglish || instrument is null)
        {
            return line.Add(new Span(english, role, Link: official, Reference: range.First));
        }

        var name = Parts.Named(context, instrument);
        line.Add(new Span(name.Text, role, name.Language, official, range.First));
        return range.First.IsWhole
            ? line
            : line.Add(new Span(words[Word.Comma] + Label(words, context.Holder!, range), role, null, official, range.First));
    }

    private static string Label(FrameWords words, ITreatyLibrary library, ReferenceRange range) =>
        range.IsSingle ? Label(words, library, range.First) : $"{Label(words, library, range.First)} – {Label(words, library, range.Last)}";

    private static string Label(FrameWords words, ITreatyLibrary library, ProvisionReference reference)
    {
        var label = new StringBuilder();
        foreach (var step in PrintedStep.Of(library, library.FindInstrument(reference.Instrument), reference))
        {
            var isInner = step.Form == PinpointStepForm.Inner;
            label.Append(
                isInner && step.IsNumbered ? $"({step.Number})"
                : isInner ? words[Word.Comma] + words.Provision(step.Kind, FrameWords.Number(step.Place))
                : (label.Length > 0 ? words[Word.Comma] : string.Empty) + words.Provision(step.Kind, step.Number)
            );
        }

        return label.ToString();
    }
}
