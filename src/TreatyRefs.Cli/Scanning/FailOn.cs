using TreatyRefs.Model;
using TreatyRefs.Reports.Scans;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Prints the targets with a status that must not be, in the form in which compilers and <c>check</c> print problems.</summary>
internal sealed class FailOn(TextWriter writer, ITreatyLibrary library, IReadOnlyCollection<string> statuses)
{
    private readonly TargetWording _wording = new(library);

    /// <summary>Whether there was one.</summary>
    public bool IsMet { get; private set; }

    /// <summary>Looks at what was found.</summary>
    public void Add(string file, LocatedCitation located)
    {
        for (var i = 0; i < located.Citation.Targets.Count; i++)
        {
            var target = located.Citation.Targets[i];
            var status = target.Status.Keyword();
            if (statuses.Contains(status))
            {
                IsMet = true;
                var place = new SourceLocation(file, located.Targets[i].Start.Position);
                writer.Write($"{VisibleText.Of($"{place}: {status}: {_wording.Problem(target)}")}\n");
            }
        }
    }
}
