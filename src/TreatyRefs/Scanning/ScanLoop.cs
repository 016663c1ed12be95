using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Scanning.Binding;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>Goes over one piece of a text word by word; asks the recognisers wherever a citation, a name or a definition may begin, and
/// takes the first candidate, in the order of <see cref="Ranks"/>, that means something there.</summary>
/// <remarks>Words are passed over by their numbers; only at those by which something can begin is anything tried. What has
/// been read is not read again, and looking back goes no further than a few words.</remarks>
internal ref struct ScanLoop
{
    private const int LongestWord = 60;
    private const int LongestPlacedNumber = 3;
    private const int DigitsOfYear = 4;
    private const string CellMarks = " \t*_`";

    private readonly ScanContext _context;

    // The piece as it is written, and with its words put together.
    private readonly ReadOnlySpan<char> _written;
    private readonly ReadOnlySpan<char> _text;
    private readonly long _offset;
    private readonly List<ScannedCitation> _found;
    private ScanText _at;

    // The first word of the text that does not end before the place where we are.
    private int _word;

    // Where the line begins in which we are.
    private int _line;

    // Words for provisions up to here were read, and could not be bound.
    private int _refused;

    private readonly OpenCitations _open = new();

    // Places in what was found of citations that wait for a use of their words as an instrument.
    private List<(int Index, IReadOnlyList<InstrumentId> Ids)>? _waiting;

    // Citations of which the text may say further down what they are of.
    private readonly UntoldCitations _untold;

    /// <summary>A loop over a piece of a text.</summary>
    /// <param name="context">What the text has said before, and who says what it means.</param>
    /// <param name="text">The piece.</param>
    /// <param name="offset">Where it begins in the whole text.</param>
    /// <param name="found">Where citations go, in text order.</param>
    public ScanLoop(ScanContext context, ReadOnlySpan<char> text, long offset, List<ScannedCitation> found)
    {
        _context = context;
        _written = text;
        _text = text = context.Broken.Mend(context.Hyphens.Of(text), context.Names.Words);
        _offset = offset;
        _found = found;
        var tokens = new Tokens(text, context.Names.Words, context.Words);
        _at = new ScanText(tokens, context.Names, context.Discourse.Aliases) { Parts = context.Parts };
        _untold = new UntoldCitations(context.Instruments, context.Discourse, context.Names.Families);
        context.Sink.Offset = offset;
    }

    /// <summary>Reads the title at the head of a text, which says what it is about.</summary>
    public void ReadTitle()
    {
        Try(Ranks.Document, default);
        if (_context.Discourse.Subject is null)
        {
            Try(Ranks.Title, default);
        }
    }

    /// <summary>Goes over the piece.</summary>
    public void Run()
    {
        var position = 0;
        PassNotes(position);
        if (_offset == 0)
        {
            _context.Sections.BeginLine(_text, _offset, line: 0);
        }

        while (position < _text.Length)
        {
            if (_offset + position >= _context.Notes.Next)
            {
                PassNotes(position);
            }

            var c = _text[position];
            if (char.IsAsciiLetter(c) || (c >= '\u0080' && NameWords.IsInWord(c) && !char.IsDigit(c)))
            {
                position = AtWord(position);
            }
            else if (c >= '\u2E80' && NameWords.IsWordOfItsOwn(c))
            {
                position = AtJoined(position);
            }
            else if (char.IsDigit(c))
            {
                position = AtDigit(position);
            }
            else
            {
                position = AtMark(position);
            }
        }

        TellUntold();
        LeaveOutUnused();
    }

    private void PassNotes(int position)
    {
        if (_context.Notes.MoveTo(_text, _offset, position))
        {
            _at = _at with { Since = position };
        }
    }

    private readonly void TellUntold()
    {
        foreach (var (index, citation) in _untold.Told())
        {
            _found[index] = Resolved(citation);
        }
    }

    // "CRC" in a text that never uses it as an instrument is something else.
    private readonly void LeaveOutUnused()
    {
        if (_waiting is null)
        {
            return;
        }

        var (discourse, index) = (_context.Discourse, 0);
        var unused = _waiting.Where(waiting => !waiting.Ids.Any(discourse.IsUsed)).Select(waiting => waiting.Index).ToHashSet();
        _found.RemoveAll(_ => unused.Contains(index++));
    }

    // What is read at a word, or else the end of the word.
    private int AtWord(int start)
    {
        var word = WordAt(start);
        if (MayContinue(start) && ContinuedRecogniser.MayBeRoman(_text[start..word.End]))
        {
            return Try(Ranks.Continued, new Token(TokenKind.Word, start, word.End)) ?? AtWord(word);
        }

        return BeginsNothing(word) || word.Length > LongestWord ? word.End : Math.Max(word.End, AtWord(word));
    }

    // Most words: a digit or a hyphen after one may make something else of it.
    private readonly bool BeginsNothing(in TextWord word) =>
        !word.MayBegin(~(WordOpenings.Name | WordOpenings.WrittenAsName))
        && !MayName(word)
        && (word.End == _text.Length || !(_text[word.End] == '-' || char.IsAsciiDigit(_text[word.End])));

    // A digit parts words, but not those of names: "art31".
    private TextWord WordAt(int start)
    {
        var words = _at.Tokens.Words;
        while (words[_word].End <= start)
        {
            _word++;
        }

        if (words[_word].Start == start && !words[_word].HasDigits)
        {
            return words[_word];
        }

        var end = start;
        while (end < words[_word].End && !char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        var known = _context.Names.Words.Of(_text[start..end]);
        return new TextWord(start, end, known.Number, known.Beginning, Openings: known.Openings);
    }

    private int AtWord(in TextWord word)
    {
        var (start, end) = (word.Start, word.End);
        var place = new Token(TokenKind.Word, start, end);
        if (char.IsAsciiDigit(_at[end]) && end == start + 1 && Try(Ranks.ArticleOfProtocol, place) is { } ofProtocol)
        {
            return ofProtocol;
        }

        if (MayName(word) && Try(Ranks.Name, place) is { } named)
        {
            return named;
        }

        TakeNote(word, place);
        if (word.MayBegin(WordOpenings.OneOfTwo) && Try(Ranks.OneOfTwo, place) is { } ofOne)
        {
            return ofOne;
        }

        if (word.MayBegin(WordOpenings.Note) && Try(Ranks.Note, place) is { } note)
        {
            return note;
        }

        // A hyphen may join what is one word: sub-paragraph.
        var isTrigger = word.MayBegin(WordOpenings.Trigger) || (_at[end] == '-' && char.IsLetter(_at[end + 1]));
        return isTrigger && AtTrigger(word, place) is { } read ? read
            : word.MayBegin(WordOpenings.Ibid) ? Try(Ranks.Ibid, place) ?? end
            : end;
    }

    // A court or a law in one word is nothing that is cited: what it says of the text is taken note of.
    private void TakeNote(in TextWord word, in Token place)
    {
        if (word.MayBegin(WordOpenings.Court))
        {
            Try(Ranks.Court, place);
        }

        if (word.MayBegin(WordOpenings.Law))
        {
            Try(Ranks.LawInOneWord, place);
        }
    }

    private int? AtTrigger(in TextWord word, in Token place)
    {
        if (word.MayBegin(WordOpenings.Resolution) && AtResolution(place) is { } resolution)
        {
            return resolution;
        }

        var token = _at.Lexer.At(word.Start);
        return token.Entry is not null ? AtToken(token, place) : null;
    }

    // An organ is nothing that is cited: that the text speaks of it is taken note of.
    private int? AtResolution(in Token place)
    {
        if (Try(Ranks.Resolution, place) is { } resolution)
        {
            return resolution;
        }

        Try(Ranks.Organ, place);
        return null;
    }

    private readonly bool MayName(in TextWord word) =>
        word.MayBegin(WordOpenings.WrittenAsName) && (word.MayBegin(WordOpenings.Name) || _at.Aliases.MayBegin(_at.Tokens, word));

    // Chinese, Japanese and Korean are written without spaces between words.
    private int AtJoined(int position)
    {
        var place = new Token(TokenKind.Word, position, position + 1);
        if (Try(Ranks.Name, place) is { } named)
        {
            return named;
        }

        if (_context.Names.Courts.MayBegin(_text[position..(position + 1)]))
        {
            Try(Ranks.Court, place);
        }

        if (AtCharacter(position, place) is { } read)
        {
            return read;
        }

        var token = _at.Lexer.At(position);
        if (token.Start != position)
        {
            return position + 1;
        }

        if (token.Kind == TokenKind.Number && (position == 0 || char.IsWhiteSpace(_text[position - 1])))
        {
            Try(Ranks.ParagraphNumber, token); // 二、
        }

        return token.Kind == TokenKind.Placed && position >= _refused && Try(Ranks.PlacedNumber, token) is { } placed ? placed
            : token.Entry is not null ? AtToken(token, place)
            : position + 1;
    }

    // What a character may begin without a name or a word of the languages.
    private int? AtCharacter(int position, in Token place)
    {
        var c = _text[position];
        return OneOfTwo.MayBegin(c) && Try(Ranks.OneOfTwo, place) is { } ofOne ? ofOne
            : ResolutionPhrase.MayBegin(c) && AtResolution(place) is { } resolution ? resolution
            : Vocabulary.NumberPrefixes.Contains(c, StringComparison.Ordinal) && Try(Ranks.NumberedProtocol, place) is { } protocol
                ? protocol
            : LanguageTraits.JoinedNoteWordAt(_text[position..]) > 0 ? Try(Ranks.Note, place)
            : null;
    }

    // What a known word begins, in the order of the table.
    private int AtToken(in Token token, in Token place)
    {
        if (token.Can(WordRoles.Unit) && AtApplication(token.End) is { } application)
        {
            return application;
        }

        foreach (var (roles, recogniser) in Ranks.OfWords)
        {
            var isRefused = roles == WordRoles.Unit && token.Start < _refused && recogniser is not HeadingRecogniser;
            if (token.Can(roles) && !isRefused && Try(recogniser, token) is { } end)
            {
                return end;
            }
        }

        return Try(Ranks.Ibid, place) ?? place.End;
    }

    private int AtDigit(int start)
    {
        var end = start;
        while (end < _text.Length && char.IsDigit(_text[end]))
        {
            end++;
        }

        var number = new Token(TokenKind.Number, start, end);
        if (MayContinue(start) && end - start <= LongestPlacedNumber && Try(Ranks.Continued, number) is { } continued)
        {
            return continued;
        }

        if (end - start == DigitsOfYear && Try(Ranks.Year, number) is { } year)
        {
            return year;
        }

        if (end - start <= DigitsOfYear && Try(Ranks.ResolutionApart, number) is { } resolution)
        {
            return resolution;
        }

        if (AtNumberOfProvision(number) is { } read)
        {
            return read;
        }

        Try(Ranks.ParagraphNumber, number);
        return Math.Max(end, AtApplication(start) ?? end);
    }

    // "no. 12643/02": its sign is one of provisions too.
    private int? AtApplication(int position)
    {
        var start = _at.SkipSpaces(position);
        return ApplicationRecogniser.EndOf(_text, start) is { } end
            ? Try(Ranks.Application, new Token(TokenKind.Number, start, end))
            : null;
    }

    // After a citation, or a semicolon.
    private bool MayContinue(int number) =>
        _at.EndsWithProvision
        || (number > 1 && (_text[number - 1] == ';' || (_text[number - 1] is ' ' or '\n' && _text[number - 2] == ';')));

    // A number with its unit after it, one by which a name begins, or one before an abbreviation.
    private int? AtNumberOfProvision(in Token number)
    {
        var (start, end) = (number.Start, number.End);
        if (end - start <= LongestPlacedNumber && end < _text.Length && !(start > 0 && NameWords.IsInWord(_text[start - 1])))
        {
            var token = _at.Lexer.At(start);
            if ((token.Kind == TokenKind.Placed ? Try(Ranks.PlacedNumber, token) : Try(Ranks.NumberFirst, token)) is { } read)
            {
                return read;
            }
        }

        return Try(Ranks.Name, number)
            ?? (end - start <= LongestPlacedNumber && MayStandBeforeName(end) ? Try(Ranks.BareBeforeName, number) : null);
    }

    private bool MayStandBeforeName(int end) => _context.Discourse.HasMentions || (end < _text.Length && _text[end] == '(');

    private int AtMark(int position)
    {
        var c = _text[position];
        if (c is ' ' or ',')
        {
            return position + 1;
        }

        var place = new Token(TokenKind.Other, position, position + 1);
        if (c == '\n')
        {
            EndLine(position);
        }
        else if (
            Punctuation.MayEndSentence(c)
                ? _at.Cursor.EndsSentence(position)
                : Punctuation.EndsSentence(c) && !_at.Cursor.IsInBracket(position)
        )
        {
            _context.Discourse.Apply(DiscourseEvent.SentenceEnded);
        }
        else if (c == '§')
        {
            return AtToken(_at.Lexer.At(position), place);
        }
        else if (c == '|')
        {
            _context.Tables.Pass(_text, _line, position, NameOfCell(position));
        }

        var read =
            Punctuation.OpensBracket(c) ? Try(Ranks.BracketDefinition, place) ?? AtLetterWithSign(position)
            : Punctuation.OpensTerm(c) ? Try(Ranks.TermList, place)
            : Punctuation.OpensTitle(c) ? Try(Ranks.QuotedName, place)
            : null;
        return Math.Max(read ?? 0, position + 1);
    }

    // What the cell that ends here is the name of, and nothing else.
    private Mention? NameOfCell(int end)
    {
        if (!TableTurns.IsRow(_text[_line..end]))
        {
            return null;
        }

        var cell = _text[_line..end];
        var inside = cell[(cell.LastIndexOf('|') + 1)..];
        var name = inside.Trim(CellMarks);
        var start = end - inside.Length + (inside.Length - inside.TrimStart(CellMarks).Length);
        return !name.IsEmpty && NameReader.Any(_at, start) is { Ids: [var id] } read && read.End == start + name.Length
            ? new Mention(BindingReason.Name, [id], null, read.Designation) { Evidence = _context.Sink.Span(start, read.End) }
            : null;
    }

    // (e)项
    private int? AtLetterWithSign(int bracket) =>
        bracket >= _refused && _at.Lexer.At(bracket) is { Kind: TokenKind.Placed } placed ? Try(Ranks.PlacedNumber, placed) : null;

    private void EndLine(int newline)
    {
        var item = _context.Lists.ItemAt(_text, _offset, newline + 1);
        var endsParagraph = _at.Cursor.EndsParagraph(newline) || item.HasBullet;
        _context.Lists.EndLine(_text[_line..newline]);
        _context.Tables.EndLine(_text[_line..newline]);
        _context.Document.EndLine(_text[_line..newline], _offset + _line, endsParagraph);
        _context.Sections.EndLine(_text[_line..newline], _offset + _line, endsParagraph);
        if (_context.Notes.PassLine(_text, _offset, _line, newline, endsParagraph))
        {
            _at = _at with { Since = newline + 1 };
        }

        var line = _text[_line..newline].TrimEnd();
        _line = newline + 1;
        if (endsParagraph)
        {
            _context.Discourse.Apply(
                line.IsEmpty ? DiscourseEvent.EmptyLineEnded
                : Punctuation.Plain(line[^1]) == ':' ? DiscourseEvent.LabelEnded
                : DiscourseEvent.ParagraphEnded
            );
            BeginParagraph(item, newline + 1);
        }
        else if (_at.Cursor.EndsLine(newline))
        {
            _context.Discourse.Apply(DiscourseEvent.SentenceEnded);
        }
    }

    // An empty line begins nothing.
    private void BeginParagraph(ListItem item, int line)
    {
        var next = _at[line];
        if (next is not ('\n' or '\r'))
        {
            _context.Sections.BeginLine(_text, _offset, line);
        }

        if (next is not ('\n' or '\r') && line < _text.Length && _context.Lists.Turn(item, isIndented: next is ' ' or '\t'))
        {
            _at = _at with { ItemStart = item.HasBullet ? line : _at.ItemStart };
        }
    }

    private int? Try(ReadOnlySpan<Recogniser> ranked, in Token token)
    {
        foreach (var recogniser in ranked)
        {
            if (Try(recogniser, token) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    // Where reading goes on after what was read; null where nothing was, or nothing that takes up its words.
    private int? Try(Recogniser recogniser, in Token token)
    {
        if (!recogniser.TryRecognise(_at, token, out var candidate))
        {
            return null;
        }

        if (!_context.Binder.TryBind(candidate))
        {
            _refused = candidate is ProvisionCandidate refused ? refused.PhraseEnd : _refused;
            return null;
        }

        var end = Math.Max(Publish(candidate), EndOf(candidate));
        if (end <= token.Start)
        {
            return null;
        }

        if (!IsNoted(candidate))
        {
            _at = _at with { Done = end, EndsWithProvision = candidate is ProvisionCandidate or NameCandidate { Provisions: not null } };
        }

        return end;
    }

    // Whether nothing is cited by it, so that what it stands in may still be.
    private static bool IsNoted(Candidate candidate) =>
        candidate
            is DefinitionCandidate
                or ParagraphNumberCandidate
                or TitleCandidate
                or DocumentCandidate
                or CourtCandidate
                or OrganCandidate
                or OneOfTwoCandidate
                or DraftCandidate;

    // What has provisions ends where these were bound, and not where they might have been.
    private static int EndOf(Candidate candidate) =>
        candidate
            is NameCandidate
                or ProvisionCandidate
                or IbidCandidate
                or LawCandidate
                or NoteCandidate
                or CourtCandidate { IsRead: false }
                or OrganCandidate
                or OneOfTwoCandidate
                or DraftCandidate
            ? candidate.Start
            : candidate.End;

    // Hands on what was bound, and says where it ends.
    private int Publish(Candidate candidate)
    {
        var end = _context.Sink.End;
        foreach (var bound in _context.Sink.Pending)
        {
            if (bound.NeedsUse)
            {
                (_waiting ??= []).Add((_found.Count, bound.Targets[0].Mention.Ids));
            }

            foreach (var (index, changed) in _open.Next(_at, candidate, bound, _found.Count))
            {
                _found[index] = Resolved(changed);
                _untold.Forget(index);
            }

            _untold.Add(_found.Count, bound);
            _found.Add(Resolved(bound));
        }

        _context.Sink.Clear();
        return end;
    }

    // With the hyphens that stand there, and without the gaps in words that were put together.
    private readonly Mention AsWritten(Mention mention, BoundCitation bound)
    {
        var whole = _context.Broken.Any ? mention.WithoutGaps() : mention;
        return
            _context.Hyphens.Any
            && whole.AsWritten is { } words
            && _text[bound.Start..bound.End].IndexOf(words, StringComparison.Ordinal) is >= 0 and var place
            ? whole with
            {
                AsWritten = _written.Slice(bound.Start + place, words.Length).ToString(),
            }
            : whole;
    }

    private readonly ScannedCitation Resolved(BoundCitation bound)
    {
        var targets = new ScannedTarget[bound.Targets.Count];
        var (last, written) = (Mention.None, Mention.None);
        for (var i = 0; i < targets.Length; i++)
        {
            var target = bound.Targets[i];
            if (!ReferenceEquals(target.Mention, last))
            {
                (last, written) = (target.Mention, AsWritten(target.Mention, bound)); // once for all the members of a list
            }

            targets[i] = _context.Resolver.Resolve(_context.Sink.Span(target.Start, target.End), written, target.First, target.Last);
        }

        var span = _context.Sink.Span(bound.Start, bound.End);
        return new ScannedCitation(
            span.Start,
            span.End,
            _written[(int)(span.Start - _offset)..bound.End].ToString(),
            LanguageDetector.Of(_text, bound.Start, bound.End, bound.Languages),
            EquatableArray.Owning(targets)
        );
    }
}
