using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Headings;

/// <summary>Puts headings into each other and lines below headings.</summary>
internal sealed class TreeBuilder
{
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly ImportNotes _notes;
    private readonly List<DraftNode> _open = [];
    private readonly HashSet<(ProvisionKind Outer, ProvisionKind Inner)> _nestings = [];
    private readonly HashSet<(DraftNode Parent, ProvisionKind Kind, ProvisionNumber Number)> _taken = [];
    private DraftNode _current;
    private DraftNode? _article;
    private DraftNode _scope;

    private TreeBuilder(IReadOnlyList<SourceLine> lines, ImportNotes notes)
    {
        (_lines, _notes) = (lines, notes);
        Root = new DraftNode(default, 1);
        (_current, _scope) = (Root, Root);
    }

    /// <summary>What holds everything; its body is what stands before the first heading.</summary>
    private DraftNode Root { get; }

    public static DraftNode Build(IReadOnlyList<SourceLine> lines, Outline outline, ImportNotes notes)
    {
        var builder = new TreeBuilder(lines, notes);
        for (var i = 0; i < lines.Count; i++)
        {
            if (outline.Headings.TryGetValue(i, out var heading))
            {
                builder.Begin(heading);
            }
            else if (
                outline.SectionsAreInside
                && outline.Containers.TryGetValue(i, out var section)
                && section.Kind == ProvisionKind.Section
            )
            {
                builder.BeginSection(section, lines[i]);
            }
            else if (outline.Containers.TryGetValue(i, out var container) && builder.Accepts(container))
            {
                builder.BeginContainer(container);
            }
            else
            {
                builder._current.Body.Add(new BodyLine(lines[i], lines[i].Text));
            }
        }

        return builder.Root;
    }

    private void Begin(HeadingCandidate heading)
    {
        var node = NodeOf(heading);
        if (heading.Kind.RestartsNumbering())
        {
            _open.Clear();
            _scope = _current = node;
            Root.Children.Add(node);
        }
        else
        {
            (_open.Count > 0 && heading.Kind != ProvisionKind.Preamble ? _open[^1] : _scope).Children.Add(node);
        }

        Enter(node, heading);
        _article = heading.Kind == ProvisionKind.Article ? node : null;
    }

    // A section of the last article; what does not follow the one before is text.
    private void BeginSection(HeadingCandidate heading, SourceLine line)
    {
        var before = _article?.Children.FindLast(child => child.Kind == ProvisionKind.Section)?.Number;
        if (_article is null || !heading.IsStrong || (before is not null && !HeadingChain.IsNext(before, heading.Number)))
        {
            _current.Body.Add(new BodyLine(line, line.Text));
            return;
        }

        var node = NodeOf(heading);
        _article.Children.Add(node);
        Enter(node, heading);
    }

    private DraftNode NodeOf(HeadingCandidate heading)
    {
        var line = _lines[heading.Line];
        return new DraftNode(heading.Kind, line.Number)
        {
            Number = heading.Number,
            Printed = heading.Printed,
            IsNumbered = !heading.Number.IsNone,
            Label = line.Text[..heading.Rest].Trim(),
        };
    }

    private void Enter(DraftNode node, HeadingCandidate heading)
    {
        var line = _lines[heading.Line];
        if (line.Text[heading.Rest..].Trim() is { Length: > 0 } rest)
        {
            node.Body.Add(new BodyLine(line, rest, IsRest: true));
        }

        _current = node;
    }

    // A group follows its neighbour, or is the first where it stands. What does not fit is text, unless it looks like nothing else.
    private bool Accepts(HeadingCandidate candidate)
    {
        var parent = ParentOf(candidate.Kind, out _);
        var before = parent.Children.FindLast(child => child.Kind == candidate.Kind)?.Number;
        if (candidate.Weight >= HeadingCandidate.Possible && HeadingChain.IsNext(before, candidate.Number) && before != candidate.Number)
        {
            return true;
        }

        if (!candidate.IsStrong)
        {
            return false;
        }

        var line = _lines[candidate.Line];
        var isTaken = _taken.Contains((parent, candidate.Kind, candidate.Number));
        _notes.Doubt(
            line.Number,
            isTaken
                ? ImportWording.NotAHeading(line.Text, candidate.Kind, candidate.Number)
                : ImportWording.OutOfOrder(candidate.Kind, candidate.Number)
        );
        return !isTaken;
    }

    private void BeginContainer(HeadingCandidate heading)
    {
        var parent = ParentOf(heading.Kind, out var depth);
        _open.RemoveRange(depth, _open.Count - depth);
        if (_open.Count > 0)
        {
            _nestings.Add((_open[^1].Kind, heading.Kind));
        }

        var node = NodeOf(heading);
        parent.Children.Add(node);
        _taken.Add((parent, node.Kind, node.Number));
        _open.Add(node);
        Enter(node, heading);
    }

    // Beside an open group of its kind; else inside those that hold it, by rank or because they did before: some put chapters into
    // sections.
    private DraftNode ParentOf(ProvisionKind kind, out int depth)
    {
        depth = _open.FindLastIndex(open => open.Kind == kind);
        if (depth < 0)
        {
            depth = _open.Count;
            while (depth > 0 && IsInside(_open[depth - 1].Kind, kind) && !(depth == _open.Count && IsEmpty(_open[^1])))
            {
                depth--;
            }
        }

        return depth == 0 ? _scope : _open[depth - 1];
    }

    // "РАЗДЕЛ I", and "ЧАСТЬ I" directly below its title: a group that holds nothing yet holds what follows.
    private bool IsEmpty(DraftNode open) => ReferenceEquals(open, _current) && open.Children.Count == 0;

    private bool IsInside(ProvisionKind inner, ProvisionKind outer) =>
        _nestings.Contains((outer, inner)) || (outer == ProvisionKind.Part && !_nestings.Contains((inner, outer)));
}
