using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;
using TreatyRefs.Styles;

namespace TreatyRefs.Reports.Sites;

/// <summary>What is shown of what was found: where it leads, what it is called, what it is.</summary>
internal sealed class SearchRecords(ITreatyLibrary library, SiteMap map, SiteFrame frame)
{
    private readonly FrameWords _words = frame.Words;
    private readonly DossierContext _context = frame.Context;

    /// <summary>Writes five texts: a path from the site's folder, a name, what it is about, what it is, a note.</summary>
    public void Write(ScriptWriter script, SearchRecord record)
    {
        if (record.Comment is { } comment)
        {
            Write(script, comment);
        }
        else if (record.Reference is { } reference)
        {
            Write(script, reference);
        }
        else
        {
            var topic = record.Topic!;
            script.Text(SitePath.Of(SitePart.Topics, topic.Id.ToString()));
            script.Text(_context.In(topic.Label)!.Value.Text).Text(string.Empty).Text(string.Empty).Text(string.Empty);
        }
    }

    /// <summary>Writes a language: its tag, its direction, its name where that is not the page's language, and whether it is not.</summary>
    public void WriteLanguage(ScriptWriter script, string tag)
    {
        var isOwn = LanguageTag.AreOfOne(tag, _context.Language);
        var name = isOwn || tag == "und" ? string.Empty : _words.Fill(Word.InThisLanguage, _words.Language(tag));
        script.List(() => script.Text(tag).Text(Direction.IsRightToLeft(tag) ? "rtl" : "auto").Text(name).Number(isOwn ? 0 : 1));
    }

    private void Write(ScriptWriter script, ProvisionReference reference)
    {
        script.Text(map.Of(reference) ?? SitePath.Of(new ProvisionReference(reference.Instrument)));
        script.Text(Plain(new SpanBuilder(_context).Place(_context, reference, ProvisionLabel.WithInstrument(library, reference))));
        var provision = reference.IsWhole ? null : library.FindProvision(reference)?.Provision;
        script.Text((provision?.Heading ?? provision?.Subject) is { } about ? _context.In(about)!.Value.Text : string.Empty);
        script.Text(reference.IsWhole ? _words.Of(library.FindInstrument(reference.Instrument)!.Kind) : string.Empty);
        script.Text(string.Empty);
    }

    private void Write(ScriptWriter script, Commentary comment)
    {
        var entry = CommentaryEntry.Of(library, comment);
        script.Text(map.Of(RecordName.Of(comment.Id)) ?? SitePath.Index);
        script.Text(entry.Expert is { } expert ? PlainNames.Of(_context, expert) : entry.SpeakerName);
        script.Text(_words.Row(entry.On.Select(target => Plain(new SpanBuilder(_context).Place(_context, target.To, target.Label)))));
        var kind = comment.Kind is { } said ? _words.Of(said) : _words[Word.Comment];
        script.Text(_words.List(kind, _words.Date(entry.Date)));
        script.Text(
            _words.Row(
                new CommentComposer(_context, default, string.Empty)
                    .Newer(entry)
                    .Select(line => string.Concat(line.Select(span => span.Text)))
            )
        );
    }

    private static string Plain(SpanBuilder line) => string.Concat(line.Build().Select(span => span.Text));
}
