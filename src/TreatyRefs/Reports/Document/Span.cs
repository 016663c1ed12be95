using TreatyRefs.References;

namespace TreatyRefs.Reports.Document;

/// <summary>What a piece of text is, so that each renderer can show the difference.</summary>
public enum SpanRole
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>A word of ours that says what something is.</summary>
    Label,

    /// <summary>Word for word from somewhere else; printed in quotation marks, and nothing else is.</summary>
    Quotation,

    /// <summary>What the editor added; printed in square brackets.</summary>
    Addition,

    /// <summary>Something that a reader must not overlook.</summary>
    Caution,

    /// <summary>The number of a source, printed in square brackets.</summary>
    SourceMark,

    /// <summary>A command line to copy; never broken across lines.</summary>
    Command,
}

/// <summary>A piece of text on one line.</summary>
/// <param name="Text">The text, not escaped for anything.</param>
/// <param name="Role">What it is.</param>
/// <param name="Language">Its language as a BCP 47 tag, where that is known and may differ from the report's.</param>
/// <param name="Link">Where it leads: an address as the library gives it, or <c>#</c> and an id in this report.</param>
/// <param name="Reference">The provision or whole instrument that it names, where a site may have a page for it.</param>
public sealed record Span(
    string Text,
    SpanRole Role = SpanRole.Plain,
    string? Language = null,
    string? Link = null,
    ProvisionReference? Reference = null
)
{
    /// <summary>The expert, topic, source or comment that it names, where a site may have a place for it.</summary>
    public RecordName? Record { get; init; }

    /// <summary>The page of a site that it leads to, by its path from the first folder; <see langword="null"/> where it is about no
    /// such page.</summary>
    internal string? Page { get; init; }

    /// <summary>Where it may lead: an address of the web, http or https, or <c>#</c> and an id in this report; <see langword="null"/> where
    /// <see cref="Link"/> is nothing of the kind, whatever a library says.</summary>
    public string? Address => SafeLink.Of(Link);

    /// <summary>Calls the method for its role.</summary>
    /// <typeparam name="TResult">What the method makes of it.</typeparam>
    /// <param name="visitor">What to call.</param>
    /// <returns>What the method made.</returns>
    internal TResult Accept<TResult>(ISpanVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return Role switch
        {
            SpanRole.Strong => visitor.Strong(this),
            SpanRole.Label => visitor.Label(this),
            SpanRole.Quotation => visitor.Quotation(this),
            SpanRole.Addition => visitor.Addition(this),
            SpanRole.Caution => visitor.Caution(this),
            SpanRole.SourceMark => visitor.SourceMark(this),
            SpanRole.Command => visitor.Command(this),
            _ => visitor.Plain(this),
        };
    }
}
