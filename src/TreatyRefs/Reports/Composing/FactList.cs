using TreatyRefs.Collections;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Document;

namespace TreatyRefs.Reports.Composing;

/// <summary>Puts facts together; what is not known is left out.</summary>
internal sealed class FactList(DossierContext context)
{
    private readonly List<Fact> _facts = [];

    public FactList Add(string label, EquatableArray<Span> content)
    {
        if (!content.IsEmpty)
        {
            _facts.Add(new Fact(label, content));
        }

        return this;
    }

    public FactList Add(string label, Func<SpanBuilder, SpanBuilder> content) => Add(label, content(new SpanBuilder(context)).Build());

    public Facts Build() => new(_facts.ToEquatableArray());
}
