using System.Text;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Model;

/// <summary>Errors planted in a memo are found, and nothing else in it is accused.</summary>
public sealed class MemoTests
{
    private static readonly Memo s_memo = Memo.Read(RepositoryFiles.Case(Path.Combine("memo", "existence.txt")));
    private static readonly Lazy<IReadOnlyList<ScannedTarget>> s_targets = new(() =>
        [.. new CitationScanner(ScanPassageTests.BuiltIn).Scan(s_memo.Text).SelectMany(citation => citation.Targets)]
    );

    [Test]
    public void Every_planted_error_is_told()
    {
        s_memo.Planted.Should().HaveCountGreaterThanOrEqualTo(40);
        s_memo
            .Planted.Where(planted => !Denied.Any(target => planted.Holds(target.Start)))
            .Select(planted => s_memo.Text[planted.Start..planted.End])
            .Should()
            .BeEmpty();
    }

    [Test]
    public void No_right_citation_is_accused_or_loses_its_instrument()
    {
        var right = s_targets.Value.Where(target => !s_memo.Planted.Any(planted => planted.Holds(target.Start))).ToList();

        right.Should().HaveCountGreaterThanOrEqualTo(400);
        right
            .Where(target => target.Status is not (TargetStatus.Resolved or TargetStatus.NotDescribed))
            .Select(target => $"{s_memo.Text[(int)target.Start..(int)target.End]} {target.Status}")
            .Should()
            .BeEmpty();
    }

    private static IEnumerable<ScannedTarget> Denied => s_targets.Value.Where(target => target.Status == TargetStatus.NoSuchProvision);

    private sealed record Span(int Start, int End)
    {
        public bool Holds(long offset) => offset >= Start && offset < End;
    }

    /// <summary>The memo without its marks, and where the planted errors stand in it.</summary>
    private sealed record Memo(string Text, IReadOnlyList<Span> Planted)
    {
        public static Memo Read(string path)
        {
            var marked = string.Join('\n', File.ReadLines(path).Where(line => !line.StartsWith('#')));
            var text = new StringBuilder();
            var planted = new List<Span>();
            foreach (var part in marked.Split("[["))
            {
                var end = part.IndexOf("]]", StringComparison.Ordinal);
                if (end >= 0)
                {
                    planted.Add(new Span(text.Length, text.Length + end));
                }

                text.Append(part.Replace("]]", string.Empty, StringComparison.Ordinal));
            }

            return new Memo(text.ToString(), planted);
        }
    }
}
