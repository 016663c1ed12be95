using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Cli.Examples;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Commands;

/// <summary><c>treatyrefs topic</c>: a list, or everything under one topic.</summary>
internal sealed class TopicCommand(CliContext context)
    : NamedCommand<Topic>(context, "topic", "List the topics, or show everything under one.", "An id, a label or part of one.")
{
    public override IReadOnlyList<(string Line, string What)> Examples => CommandExamples.Topic;

    protected override IReadOnlyList<Topic> All(ITreatyLibrary library) => library.Topics;

    protected override string IdOf(Topic item) => item.Id.ToString();

    protected override bool TryFind(
        ITreatyLibrary library,
        string name,
        [NotNullWhen(true)] out Topic? found,
        [NotNullWhen(false)] out Problem? problem
    ) => library.TryGetTopic(name, out found, out problem);

    protected override Dossier List(DossierBuilder builder) => builder.Topics();

    protected override Dossier Show(DossierBuilder builder, Topic item) => builder.Topic(item);
}
