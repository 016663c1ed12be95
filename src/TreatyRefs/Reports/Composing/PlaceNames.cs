using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Styles;

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
        if (words.IsEnglish || context.Holder is not { } library)
        {
            return line.Add(new Span(english, role, Link: official, Reference: range.First));
        }

        line.Add(Name(context, range.Instrument) with { Role = role, Link = official, Reference = range.First });
        return range.First.IsWhole
            ? line
            : line.Add(
                new Span(words[Word.Comma] + FrameWords.Uncapitalised(Label(words, library, range)), role, null, official, range.First)
            );
    }

    /// <summary>Adds the name of a place in a line about an instrument: where it lies in that, no instrument is named.</summary>
    /// <param name="line">The line.</param>
    /// <param name="context">The library and language.</param>
    /// <param name="about">The instrument that the line is about.</param>
    /// <param name="range">The place.</param>
    public static SpanBuilder PlaceIn(this SpanBuilder line, DossierContext context, InstrumentId about, ReferenceRange range)
    {
        if (context.Holder is not { } library)
        {
            return line.Add(range.ToString());
        }

        if (range.Instrument != about || range.First.IsWhole || library.FindInstrument(about) is not { } instrument)
        {
            return line.Place(context, range, ProvisionLabel.WithInstrument(library, range));
        }

        var first = ProvisionLabel.Of(library, range.First);
        var english = range.IsSingle ? first : $"{first} – {ProvisionLabel.Of(library, range.Last)}";
        var official = WebAddress.Of(instrument, range.First.Pinpoint);
        return line.Add(new Span(FrameWords.Uncapitalised(Of(context, range, english)), SpanRole.Plain, null, official, range.First));
    }

    // What the library does not have goes by its id, or by the English name that every resolution has.
    private static Span Name(DossierContext context, InstrumentId id)
    {
        if (context.Holder!.FindInstrument(id) is { } instrument)
        {
            var name = Parts.Named(context, instrument);
            return new Span(name.Text, Language: name.Language);
        }

        return UndescribedResolution.NameOf(id) is { } english
            ? new Span(english, Language: FrameWords.English.Tag)
            : new Span(id.ToString());
    }

    private static string Label(FrameWords words, ITreatyLibrary library, ReferenceRange range) =>
        range.IsSingle ? Label(words, library, range.First) : $"{Label(words, library, range.First)} – {Label(words, library, range.Last)}";

    private static string Label(FrameWords words, ITreatyLibrary library, ProvisionReference reference)
    {
        var label = new StringBuilder();
        foreach (var step in PrintedStep.Of(library, Instrument(library, reference), reference))
        {
            var isInner = step.Form == PinpointStepForm.Inner;
            label.Append(
                isInner && step.IsNumbered ? $"({step.Number})"
                : isInner ? words[Word.Comma] + FrameWords.Uncapitalised(words.Provision(step.Kind, FrameWords.Number(step.Place)))
                : label.Length > 0 ? words[Word.Comma] + FrameWords.Uncapitalised(words.Provision(step.Kind, step.Number))
                : words.Provision(step.Kind, step.Number)
            );
        }

        return label.ToString();
    }

    private static Instrument? Instrument(ITreatyLibrary library, ProvisionReference reference) =>
        library.FindInstrument(reference.Instrument) ?? UndescribedResolution.Of(reference.Instrument);
}
