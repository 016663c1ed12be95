using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.References;

/// <summary>Reads the canonical notation of references: <c>INSTRUMENT[/PINPOINT[..TAIL]]</c>. One pass, no backtracking.</summary>
internal ref struct NotationReader
{
    /// <summary>The longest reference, in characters: room for two ends of the most steps with the longest numbers.</summary>
    public const int MaxLength = 1600;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private string? _problem;

    private NotationReader(ReadOnlySpan<char> text) => _text = text;

    public static Answer<ProvisionReference> ReadReference(ReadOnlySpan<char> text)
    {
        var range = ReadRange(text);
        return !range.TryGet(out var read, out var problem) ? problem
            : read.IsSingle ? read.First
            : NotationProblem.At(text, text.IndexOf(".."), "expected one provision, found a range");
    }

    public static Answer<Pinpoint> ReadPinpoint(ReadOnlySpan<char> text)
    {
        var reader = new NotationReader(text);
        var steps = reader.TooLong() || text.IsEmpty ? [] : reader.ReadSteps([]);
        if (steps.Count == 0 && !text.IsEmpty)
        {
            reader.Expect("expected an article number or a word such as \"preamble\" or \"annex-1\"");
        }

        reader.ExpectEnd();
        return reader.Result(new Pinpoint(steps.ToEquatableArray()));
    }

    public static Answer<ReferenceRange> ReadRange(ReadOnlySpan<char> text)
    {
        var reader = new NotationReader(text);
        return reader.TooLong() ? reader.Result<ReferenceRange>(default) : reader.ReadRange();
    }

    private Answer<ReferenceRange> ReadRange()
    {
        var id = ReadInstrument();
        List<PinpointStep> steps = [];
        if (_problem is null && Next() == '/')
        {
            _position++;
            steps = ReadSteps(steps);
            if (steps.Count == 0)
            {
                Expect("expected an article number or a word such as \"preamble\" or \"annex-1\" after \"/\"");
            }
        }

        var first = new ProvisionReference(id, new Pinpoint(steps.ToEquatableArray()));
        if (_problem is null && steps.Count > 0 && _text[_position..].StartsWith(".."))
        {
            return ReadTail(first, steps);
        }

        ExpectEnd();
        return Result<ReferenceRange>(first);
    }

    private Answer<ReferenceRange> ReadTail(ProvisionReference first, List<PinpointStep> from)
    {
        _position += 2;
        var start = _position;
        var tail = ReadSteps(from[..^1]);
        ExpectEnd();
        if (_problem is not null)
        {
            return Result<ReferenceRange>(default);
        }

        // What the tail begins with replaces the same sort of step: (c) the last bracket, 51 the article, chapter-7 the chapter.
        var written = tail[(from.Count - 1)..];
        var replaced = written.Count == 0 ? -1 : from.FindLastIndex(step => step.Form == written[0].Form && step.Kind == written[0].Kind);
        if (replaced < 0)
        {
            _position = start;
            Expect("expected the last provision of the range after \"..\"");
            return Result<ReferenceRange>(default);
        }

        var last = new ProvisionReference(first.Instrument, new Pinpoint([.. from[..replaced], .. written]));
        var problem = ReferenceRange.ProblemWith(first, last);
        if (problem is not null)
        {
            _position = start;
            _problem = problem;
            return Result<ReferenceRange>(default);
        }

        return Result(ReferenceRange.Create(first, last));
    }

    private InstrumentId ReadInstrument()
    {
        var start = _position;
        while (char.IsAsciiLetterOrDigit(Next()) || Next() == '-')
        {
            _position++;
        }

        if (!InstrumentId.TryParse(_text[start.._position], null, out var id))
        {
            _position = start;
            Expect("expected an instrument id such as \"un-charter\"");
        }

        return id;
    }

    private List<PinpointStep> ReadSteps(List<PinpointStep> before)
    {
        var steps = new List<PinpointStep>(before);
        var first = true;
        while (_problem is null && TryReadStep(steps, first))
        {
            first = false;
            if (steps.Count > Pinpoint.MaxSteps)
            {
                Expect($"a reference has at most {Pinpoint.MaxSteps} steps; more");
            }
        }

        return steps;
    }

    private bool TryReadStep(List<PinpointStep> steps, bool first)
    {
        if (Next() == '(' && (!first || steps.Count > 0))
        {
            return TryReadInner(steps);
        }

        if (!first)
        {
            if (Next() != '/')
            {
                return false;
            }

            _position++;
        }

        return Next() == '(' ? TryReadInner(steps) : TryReadMainOrNamed(steps);
    }

    private bool TryReadInner(List<PinpointStep> steps)
    {
        var start = ++_position;
        while (char.IsAsciiLetterOrDigit(Next()) || Next() == '.')
        {
            _position++;
        }

        if (!ProvisionNumber.TryParseInBrackets(_text[start.._position], out var number))
        {
            _position = start;
            return Expect("expected a letter or number after \"(\"");
        }

        if (Next() != ')')
        {
            return Expect($"expected \")\" after \"{number}\"");
        }

        _position++;
        steps.Add(PinpointStep.Inner(number));
        return true;
    }

    private bool TryReadMainOrNamed(List<PinpointStep> steps)
    {
        var start = _position;
        while (char.IsAsciiLetterOrDigit(Next()) || Next() == '-' || (Next() == '.' && Next(1) != '.'))
        {
            _position++;
        }

        var token = _text[start.._position];
        var dash = token.IndexOf('-');
        if (ProvisionKinds.TryFromKeyword(dash < 0 ? token : token[..dash], out var kind) && kind.IsNamed())
        {
            return TryAddNamed(steps, kind, dash < 0 ? default : token[(dash + 1)..], dash >= 0);
        }

        if (!ProvisionNumber.TryParse(token, null, out var number))
        {
            _position = start;
            return steps.Count == 0 && token.IsEmpty ? false : Expect("expected a provision number or a word such as \"chapter-7\"");
        }

        steps.Add(PinpointStep.Main(number));
        return true;
    }

    private bool TryAddNamed(List<PinpointStep> steps, ProvisionKind kind, ReadOnlySpan<char> digits, bool hasDash)
    {
        ProvisionNumber number = default;
        if (hasDash && !ProvisionNumber.TryParse(digits, null, out number))
        {
            _position -= digits.Length;
            return Expect($"expected a number after \"{kind.Keyword()}-\"");
        }

        if (!hasDash && kind is not (ProvisionKind.Preamble or ProvisionKind.Annex or ProvisionKind.Appendix or ProvisionKind.Schedule))
        {
            return Expect($"expected \"-\" and a number after \"{kind.Keyword()}\"");
        }

        steps.Add(PinpointStep.Named(kind, number));
        return true;
    }

    private readonly char Next(int ahead = 0) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private bool TooLong()
    {
        if (_text.Length > MaxLength)
        {
            _problem = $"a reference has at most {MaxLength} characters; more";
        }

        return _problem is not null;
    }

    private bool Expect(string problem)
    {
        _problem ??= problem;
        return false;
    }

    private void ExpectEnd()
    {
        if (_problem is null && _position < _text.Length)
        {
            Expect($"did not expect \"{_text[_position]}\"");
        }
    }

    private readonly Answer<T> Result<T>(T value)
        where T : struct => _problem is null ? value : NotationProblem.At(_text, _position, _problem);
}
