using System.CommandLine;
using System.CommandLine.Completions;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Commands;

/// <summary>A command of the tool: it parses, calls the library and prints.</summary>
internal abstract class CliCommand : Command
{
    protected CliCommand(CliContext context, string name, string description)
        : base(name, description)
    {
        Context = context;
        SetAction(Run);
    }

    /// <summary>Command lines that a reader can try, each with what it does.</summary>
    public abstract IReadOnlyList<(string Line, string What)> Examples { get; }

    protected CliContext Context { get; }

    /// <summary>Adds the options of all commands whose answer is a report, in the order in which help shows them.</summary>
    protected void AddReportOptions(Option<string> format)
    {
        Add(format);
        Add(CommonOptions.Library);
        Add(CommonOptions.Language);
        Add(CommonOptions.AsOf);
        Add(CommonOptions.Output);
    }

    protected abstract int Run(ParseResult result);

    /// <summary>Completions out of the library; completion must never fail.</summary>
    protected IEnumerable<CompletionItem> Complete(CompletionContext completion, Func<Model.ITreatyLibrary, IEnumerable<string>> names)
    {
        try
        {
            var word = completion.WordToComplete;
            return names(LibraryLoader.Load(Context.Origins(completion.ParseResult)).Library)
                .Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                .Select(name => new CompletionItem(name))
                .ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
