using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>Says where each source was published, so that a reader can find it.</summary>
internal static class SourceNotesComposer
{
    public static SourceNotes Compose(DossierContext context, SourceList sources, string idPrefix) =>
        new(sources.Items.Select(source => Describe(context, source)).ToEquatableArray(), idPrefix + "source-");

    private static EquatableArray<Span> Describe(DossierContext context, Source source)
    {
        var (line, words) = (new SpanBuilder(context), context.Words());
        if (source.Publisher is not null)
        {
            line.Add(source.Publisher).Add(words[Word.Comma]);
        }

        line.Record(source.Title, RecordName.Of(source.Id)).Add(words[Word.Comma] + words.Of(source.Kind));
        if (source.Place is not null)
        {
            line.Add(words[Word.Comma]).Add(source.Place);
        }

        if (source.Date is { } date)
        {
            line.Add(words[Word.Comma] + words.Date(date));
        }

        if (source.Url is not null)
        {
            line.Add(words[Word.Comma]).Add(source.Url, link: source.Url);
        }

        return line.Caveats(source.Provenance).Build();
    }
}
