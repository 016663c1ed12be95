using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Json;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs topic</c>: a list, or everything under one topic.</summary>
internal sealed class TopicCommand(CliContext context)
    : NamedCommand<Topic>(context, "topic", "List the topics, or show everything under one.", "An id, a label or part of one.")
{
    public override IReadOnlyList<(string Line, string What)> Examples =>
        [("treatyrefs topic", "all topics"), ("treatyrefs topic mutual-assistance", "what was said under one of them")];

    protected override IReadOnlyList<Topic> All(ITreatyLibrary library) => library.Topics;

    protected override string IdOf(Topic item) => item.Id.ToString();

    protected override bool TryFind(
        ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Topic? found,
        [NotNullWhen(false)] out Problem? problem
    ) => library.TryGetTopic(name, out found, out problem);

    protected override Report List(ITreatyLibrary library, string? language) => ReportComposer.Topics(library, language);

    protected override void ListJson(ITreatyLibrary library, string? language, TextWriter writer) =>
        ReportJson.WriteTopics(library, language, writer);

    protected override (Report Report, Action<TextWriter> Json) Show(ITreatyLibrary library, string? language, Topic item)
    {
        var dossier = new DossierBuilder(library, language).Topic(item);
        return (ReportComposer.Topic(dossier), writer => ReportJson.Write(dossier, writer));
    }
}
