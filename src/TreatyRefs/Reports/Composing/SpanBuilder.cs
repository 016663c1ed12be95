using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Puts the spans of one line together.</summary>
internal sealed class SpanBuilder(DossierContext context)
{
    private readonly List<Span> _spans = [];

    private FrameWords Words => context.Words();

    public SpanBuilder Add(string? text, SpanRole role = SpanRole.Plain, string? link = null)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _spans.Add(new Span(text, role, Link: link));
        }

        return this;
    }

    /// <summary>A text of the library, with its language said where it is neither the one that was asked for nor the library's own,
    /// which a report says once.</summary>
    public SpanBuilder Add(LocalizedText? text, SpanRole role = SpanRole.Plain, string? link = null)
    {
        if (context.In(text) is not { } found)
        {
            return this;
        }

        _spans.Add(new Span(found.Text, role, found.Language, link));
        return LanguageTag.AreOfOne(found.Language, context.Language) || LanguageTag.AreOfOne(found.Language, context.Library.Languages[0])
            ? this
            : Add(Words.Fill(Word.InLanguage, Words.Language(found.Language)), SpanRole.Label);
    }

    /// <summary>What a provision is about: its own heading, else its subject in the editor's words.</summary>
    public SpanBuilder About(Provision provision) =>
        provision.Heading is null ? Add(provision.Subject, SpanRole.Addition) : Add(provision.Heading);

    public SpanBuilder Add(IEnumerable<Span> spans)
    {
        _spans.AddRange(spans);
        return this;
    }

    public SpanBuilder Add(Span span)
    {
        _spans.Add(span);
        return this;
    }

    /// <summary>A text that names something which a site may have a page for.</summary>
    public SpanBuilder Record(LocalizedText? text, RecordName record, SpanRole role = SpanRole.Plain) =>
        context.In(text) is { } found ? Add(new Span(found.Text, role, found.Language) { Record = record }) : this;

    /// <summary>Adds several things with a separator between them.</summary>
    /// <param name="all">The things.</param>
    /// <param name="separator">What stands between two.</param>
    /// <param name="add">Adds one.</param>
    public SpanBuilder Row<T>(IEnumerable<T> all, string separator, Action<SpanBuilder, T> add)
    {
        var isFirst = true;
        foreach (var each in all)
        {
            add(isFirst ? this : Add(separator), each);
            isFirst = false;
        }

        return this;
    }

    // Neighbours that are alike are one piece.
    private void Join(Span span)
    {
        if (_spans is [.., var last] && last with { Text = string.Empty } == span with { Text = string.Empty })
        {
            _spans[^1] = last with { Text = last.Text + span.Text };
        }
        else if (span.Text.Length > 0)
        {
            _spans.Add(span);
        }
    }

    public SpanBuilder Space() => Add(_spans.Count == 0 ? null : " ");

    /// <summary>The numbers of sources in ascending order: " [1] [3]".</summary>
    public SpanBuilder Sources(SourceList sources, string idPrefix, IEnumerable<SourceId> ids) => Sources(sources.NumberOf, idPrefix, ids);

    /// <summary>The same where there are so many sources that nobody looks for each from the first on.</summary>
    public SpanBuilder Sources(Func<SourceId, int?> numberOf, string idPrefix, IEnumerable<SourceId> ids)
    {
        foreach (var number in ids.Select(numberOf).OfType<int>().Distinct().Order())
        {
            var text = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Space().Add(text, SpanRole.SourceMark, $"#{idPrefix}source-{text}");
        }

        return this;
    }

    /// <summary>What a reader must know before relying on a fact: that it is not confirmed, and the editor's note.</summary>
    public SpanBuilder Caveats(Provenance provenance)
    {
        if (provenance.Certainty is { } certainty and not Certainty.Confirmed)
        {
            var caveat = Words.Fill(Word.InBrackets, Words.Of(certainty));
            Add(_spans.Count == 0 ? caveat.TrimStart() : caveat, SpanRole.Label);
        }

        return this;
    }

    /// <summary>A phrase of ours with something of the library in the place of <c>{0}</c>.</summary>
    public SpanBuilder Filled(string phrase, Func<SpanBuilder, SpanBuilder> add, SpanRole role = SpanRole.Plain)
    {
        var place = phrase.IndexOf("{0}", StringComparison.Ordinal);
        return add(Add(phrase[..place], role)).Add(phrase[(place + 3)..], role);
    }

    /// <summary>A phrase of ours with things of the library in the places of <c>{0}</c>, <c>{1}</c> and so on. A point that ends one of
    /// them is the phrase's too, as it is where texts are filled in.</summary>
    public SpanBuilder Filled(string phrase, SpanRole role, params ReadOnlySpan<EquatableArray<Span>> values)
    {
        for (var rest = phrase; rest.Length > 0; )
        {
            var place = rest.IndexOf('{', StringComparison.Ordinal);
            Join(new Span(place < 0 ? rest : rest[..place], role));
            if (place < 0)
            {
                break;
            }

            foreach (var span in values[rest[place + 1] - '0'])
            {
                Join(span);
            }

            rest = rest[(place + 3)..];
            rest = rest.StartsWith('.') && _spans is [.., var last] && last.Text.EndsWith('.') ? rest[1..] : rest;
        }

        return this;
    }

    /// <summary>In which role somebody did something.</summary>
    public SpanBuilder Role(LocalizedText? role) => role is null ? this : Filled(Words[Word.InRole], line => line.Add(role));

    /// <summary>The editor's note at the end of a line.</summary>
    public SpanBuilder Note(LocalizedText? note) =>
        note is null ? this : Add(Words[Word.Stop] + Words.Fill(Word.Labelled, Words[Word.Note]), SpanRole.Label).Add(note);

    /// <summary>The line with a space before it, for what stands after something; nothing where it is empty.</summary>
    public EquatableArray<Span> Spaced() => _spans.Count == 0 ? [] : [new Span(" "), .. _spans];

    public EquatableArray<Span> Build() => _spans.ToEquatableArray();
}
