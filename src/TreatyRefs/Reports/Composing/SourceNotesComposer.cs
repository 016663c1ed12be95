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
        var line = new SpanBuilder(context);
        if (source.Publisher is not null)
        {
            line.Add(source.Publisher).Add(", ");
        }

        line.Add(source.Title).Add($", {ReportWording.Phrase(source.Kind)}");
        if (source.Place is not null)
        {
            line.Add(", ").Add(source.Place);
        }

        if (source.Date is { } date)
        {
            line.Add(", " + ReportWording.Human(date));
        }

        if (source.Url is not null)
        {
            line.Add(", ").Add(source.Url, link: source.Url);
        }

        return line.Caveats(source.Provenance).Build();
    }
}
