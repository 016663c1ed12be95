using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Headings of provisions: at the beginning of a line or sentence, with nothing after the number, or a title, or a text of its
/// own.</summary>
internal sealed class HeadingRecogniser : Recogniser
{
    private const int MostUnits = 3;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = Read(at, token);
        return candidate is not null;
    }

    /// <summary>The heading at a word for provisions, if its form is that of one.</summary>
    public static HeadingCandidate? Read(in ScanText at, in Token token)
    {
        if (token.Start < at.Done || LanguageTraits.IsPrinciple(at.Text[token.Start..token.End]))
        {
            return null;
        }

        if (token.Can(WordRoles.Unit) && token.Unit == ProvisionKind.Preamble)
        {
            return HeadsPreamble(at, token)
                ? new HeadingCandidate(token.Start, token.End, ProvisionKind.Preamble, default, HeadingForm.Certain)
                : null;
        }

        if (
            !(token.Kind == TokenKind.Placed || token.Can(WordRoles.Unit))
            || token.Unit is ProvisionKind.Paragraph or ProvisionKind.Point or ProvisionKind.Sentence or ProvisionKind.Preamble
            || !MayBeginHeading(at[token.Start])
            || !TryNumber(at, token, out var number, out var end)
            || IsOfSeveral(at, end)
            || ParagraphApart.Follows(at.Text, end) // "Article 6. 1 of the European Convention"
            || GoesOnWithOf(at, end)
            || GluedFollowing.Is(at.Text, end, token.LanguagesOf(WordRoles.Unit), number) // "Art. 31ff. WVK"
        )
        {
            return null;
        }

        return FormOf(at, token.Start, end, number) is { } form
            ? new HeadingCandidate(token.Start, end, token.Unit, number, form) { SignKinds = SignsAt(at, end) }
            : null;
    }

    // "ARTÍCULOS 8 Y 25 DE LA CONVENCIÓN", "ARTIKEL 6 UND 13 EMRK": no title begins with "and" and a number.
    private static bool IsOfSeveral(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } and
        && and.Start == end + 1
        && and.Can(WordRoles.And)
        && at.Lexer.At(and.End).Kind == TokenKind.Number;

    // "Art. 4 f. der Aarhus-Konvention", "Article 4. of the Convention": no title begins so.
    private static bool GoesOnWithOf(in ScanText at, int end)
    {
        var after = at[end] is 'f' && char.IsLetterOrDigit(at[end - 1]) ? at.Lexer.EndOfWord(end) : end;
        return at[after] == '.'
            && at.Lexer.At(after + 1) is { Kind: TokenKind.Word, Entry: not null } of
            && of.Start == after + 2
            && char.IsLower(at[of.Start])
            && of.Can(WordRoles.Of)
            && !of.Can(WordRoles.To);
    }

    private static bool MayBeginHeading(char c) => char.IsUpper(c) || NameWords.IsWordOfItsOwn(c) || Scripts.IsRightToLeft(c);

    private static bool HeadsPreamble(in ScanText at, in Token token) =>
        BeginsLine(at, token.Start, out _)
        && !(
            at.Lexer.At(token.End) is { Kind: TokenKind.Word, Entry: not null } next
            && next.Can(WordRoles.Link | WordRoles.Of)
            && char.IsLower(at[next.Start])
        )
        && !(at[token.End] == ' ' && IsWholeName(at, token.End + 1, out _));

    private static bool TryNumber(in ScanText at, in Token token, out ProvisionNumber number, out int end)
    {
        (number, end) = (token.Number, token.End);
        if (token.Kind == TokenKind.Placed)
        {
            return true;
        }

        var next = at.Lexer.At(token.End);
        (number, end) = (next.Number, next.End);
        return next.Kind == TokenKind.Number
            || next.Can(WordRoles.Number)
            || (
                next.Kind == TokenKind.Word
                && NumberLetters.Read(at.Text, next.Start, next.End, lettersStay: false, out number) is var after
                && after > next.Start
                && (end = after) > 0
            );
    }

    private static HeadingForm? FormOf(in ScanText at, int start, int end, ProvisionNumber number) =>
        BeginsLine(at, start, out var isAfterEmptyLine) ? FormOnLine(at, start, end, isAfterEmptyLine, number)
        : BeginsSentence(at, start) ? FormInline(at, start, end, number)
        : null;

    private static bool BeginsLine(in ScanText at, int start, out bool isAfterEmptyLine)
    {
        isAfterEmptyLine = false;
        var position = start - 1;
        if (at[position] is ' ' && at[position - 1] is '*')
        {
            return false; // an item of a list
        }

        while (
            position >= 0
            && (
                at[position] is ' ' or '\t' or '#' or '*' or '\u00A0' or '\u200F' or '\u200E' or '_' or '['
                || Punctuation.OpensTerm(at[position])
            )
        )
        {
            position--;
        }

        if ((position >= 0 && at[position] is not ('\n' or '\r')) || at.ItemStart == position + 1)
        {
            return false;
        }

        // A line that goes on from the one before is no heading, unless that one ended.
        isAfterEmptyLine =
            position < 0
            || at.Cursor.EndsParagraph(position)
            || at.Text[..position].TrimEnd("\r") is [.., '\n']
            || (position > 1 && at[position - 1] == '\n');
        return true;
    }

    private static bool BeginsSentence(in ScanText at, int start)
    {
        var position = start - 1;
        while (position >= 0 && (at[position] is ' ' or '\u00A0' or ')' or '\n' or '\r' || Punctuation.ClosesQuote(at[position])))
        {
            position--;
        }

        return position < 0 || at[position] is '.' or ';' or ':' || Punctuation.EndsSentence(at[position]);
    }

    private static HeadingForm? FormOnLine(in ScanText at, int start, int end, bool isAfterEmptyLine, ProvisionNumber number)
    {
        var position = end;
        while (at[position] is ' ' or '\t' or '\u00A0' or '\u200F' or '*' or '_' or ']')
        {
            position++;
        }

        if (position >= at.Text.Length || at[position] is '\n' or '\r')
        {
            return isAfterEmptyLine || number.Leading == 0 ? HeadingForm.Certain : HeadingForm.Alone;
        }

        // "Article 5. Consent", "Article 5 - Consent", "Article 5: Consent"
        if (Punctuation.Plain(at[position]) is '.' or ':' || Punctuation.IsDash(at[position]))
        {
            var goesOn =
                char.IsLower(at[position + 1])
                || char.IsDigit(at[position + 1])
                || RomanSigns.IsSign(at[position + 1])
                || ArticleStyle.HasParagraph(at.Text, position)
                || IsLettered(at, end)
                || IsRomanRange(at, position, end)
                || IsRange(at, position);
            return goesOn || NameAfterMark(at, start, end) is not null ? null : HeadingForm.Certain;
        }

        return WhatFollows(at, position, end) switch
        {
            Following.TitleOrText => isAfterEmptyLine ? HeadingForm.Certain : HeadingForm.Next,
            Following.TextIfNext => HeadingForm.Next,
            Following.JoinedText => isAfterEmptyLine ? HeadingForm.Joined : HeadingForm.JoinedNext,
            _ => null,
        };
    }

    // "Article 1-F of the Refugee Convention", "Article 1-A-2"
    private static bool IsLettered(in ScanText at, int end) =>
        ArticleCapitals.LetterAfter(at.Text, end, isGerman: false) is var letter
        && letter > end
        && at.Lexer.At(letter + 1) is var next
        && (
            next.Kind is TokenKind.Dash or TokenKind.Comma
            || next.Can(WordRoles.Of | WordRoles.And)
            || (next.Can(WordRoles.Unit) && CitedUnit.IsInner(next.Unit)) // "Art. 1 A Nr. 2 GFK"
        );

    // In a text whose lines were lost: "... shall apply. Article 36 The Security Council may ..."
    private static HeadingForm? FormInline(in ScanText at, int start, int end, ProvisionNumber number)
    {
        // "Art. 1 A Nr. 2 gilt", "Article 1 F is narrow": a text has its headings written out, and no letter between.
        if (at.Text[start..end].Contains('.') || ArticleCapitals.LetterAfter(at.Text, end, isGerman: false) > end)
        {
            return null;
        }

        var position = end;
        while (at[position] is ' ' or '\u00A0')
        {
            position++;
        }

        // "... develop trade. Статья 3. Органы. ..."
        if (number.Leading > 0 && at[end] == '.' && at[end + 1] == ' ' && char.IsUpper(at[end + 2]) && Scripts.IsBeyondLatin(at[end + 2]))
        {
            return HeadingForm.Inline;
        }

        var c = at[position];
        var begins = char.IsUpper(c) || NameWords.IsWordOfItsOwn(c) || (char.IsDigit(c) && at[position + 1] is '.' or ')');
        if (number.Leading == 0 || position == end || !begins)
        {
            return null;
        }

        return WhatFollows(at, position, end) switch
        {
            Following.TitleOrText => HeadingForm.Inline,
            Following.TextIfNext => HeadingForm.Next,
            Following.JoinedText => HeadingForm.JoinedInline,
            _ => null,
        };
    }

    private enum Following
    {
        SentenceGoesOn,
        TitleOrText,
        TextIfNext,
        JoinedText,
    }

    // After the number stands a title, a paragraph's number, or the article's own text: no word that a sentence would go on with.
    private static Following WhatFollows(in ScanText at, int position, int end)
    {
        var c = at[position];
        if (char.IsDigit(c) || c is '[')
        {
            return Following.TitleOrText;
        }

        var isBracket = Punctuation.OpensBracket(c);
        if (isBracket || IsLettered(at, end) || IsInnerInSentence(at, position))
        {
            return isBracket && IsTitleInBracket(at, position) ? Following.TitleOrText : Following.SentenceGoesOn;
        }

        if (NameWords.IsWordOfItsOwn(c))
        {
            // 第五条规定 goes on; 第五条　缔约国 and 第五条 缔约国 begin.
            return position > end || at[end - 1] is '\u3000' ? Following.TitleOrText : Following.JoinedText;
        }

        if (Scripts.IsRightToLeft(c))
        {
            return at.Lexer.At(position).Can(WordRoles.Link | WordRoles.Of | WordRoles.And)
                ? Following.SentenceGoesOn
                : Following.TextIfNext;
        }

        return !char.IsUpper(c)
            || IsAbbreviatedName(at, position)
            || IsInnerUnit(at, position)
            || IsOfName(at, position)
            || IsOfNoun(at, position)
            || IsRomanParagraph(at, position)
            || IsNameInSentence(at, position)
                ? Following.SentenceGoesOn
            : IsWholeName(at, position, out var hasUnits)
                ? hasUnits ? Following.SentenceGoesOn
                    : Following.TextIfNext
            : Following.TitleOrText;
    }

    // 제74조 제3항과 제83조 제3항은: the paragraph and what the sentence says of it.
    private static bool IsInnerInSentence(in ScanText at, int position) =>
        at.Lexer.At(position) is { Kind: TokenKind.Placed } inner
        && inner.Start == position
        && CitedUnit.IsInner(inner.Unit)
        && at.Lexer.At(inner.End) is { Kind: TokenKind.Word, Entry: not null } next
        && next.Start == inner.End
        && next.Can(WordRoles.Link | WordRoles.And | WordRoles.Of);

    // "Art. 31 III lit. c WVK", "Art. 6 I EMRK"
    private static bool IsRomanParagraph(in ScanText at, int position) =>
        ArticleStyle.TryRoman(at.Text, position, out _, out var end)
        && at[end] == ' '
        && (IsInnerUnit(at, end + 1) || IsAbbreviatedName(at, end + 1) || IsLetterBeforeName(at, end + 1));

    // "Art. 31 III c WVK"
    private static bool IsLetterBeforeName(in ScanText at, int position) =>
        char.IsAsciiLetterLower(at[position]) && at[position + 1] == ' ' && IsAbbreviatedName(at, position + 2);

    // "ARTICLE 51 OF THE CHARTER OF THE UNITED NATIONS", all in capitals.
    private static bool IsOfName(in ScanText at, int position) =>
        at.Lexer.At(position) is { Kind: TokenKind.Word, Entry: not null } of
        && of.Can(WordRoles.Of)
        && !at.Text[position..of.End].ContainsAnyInRange('a', 'z')
        && LinkReader.Skip(at, position) is var links
        && (
            NameReader.Any(at, links.End) is not null
            || (at.Lexer.At(links.End) is { Kind: TokenKind.Word, Entry: not null } noun && noun.Can(WordRoles.Designation | WordRoles.Law))
        );

    // "Статья 3 Конвенции от 10 декабря 1984 года не знает исключений": in the genitive, no title begins with it.
    private static bool IsOfNoun(in ScanText at, int position) =>
        at.Lexer.At(position) is { Kind: TokenKind.Word, Entry: not null } noun
        && noun.Can(WordRoles.Designation | WordRoles.Law)
        && Scripts.IsCyrillic(at[position])
        && WordEndings.HasGenitive(at.Text[position..noun.End]);

    // "Article 5 (Right to liberty)" and 第2条（目的） are titles, "Article 5 (1)", "Art. 8 (Abs. 2)", 第2条（一） and
    // "Art. 2 (Leben), Art. 3" go on.
    private static bool IsTitleInBracket(in ScanText at, int position) =>
        at[Gloss.EndOf(at.Text, position, LanguageSet.All)] != ','
        && !IsInnerUnit(at, position + 1)
        && (
            (char.IsUpper(at[position + 1]) && char.IsLower(at[position + 2]))
            || (
                NameWords.IsWordOfItsOwn(at[position + 1])
                && NameWords.IsWordOfItsOwn(at[position + 2])
                && at.Lexer.At(position).Kind != TokenKind.Brackets
            )
        );

    // "Articles 6 – 8 ECHR", and no "Article 6 – 1. Everyone has ..."
    private static bool IsRange(in ScanText at, int dash) =>
        Punctuation.IsDash(at[dash])
        && at[dash + 1] == ' '
        && at.Lexer.At(dash + 1) is { Kind: TokenKind.Number } number
        && number.Start == dash + 2
        && at[number.End] is ' ' or ',' or ';' or '\0' or '\n';

    // "Art. II-IV"
    private static bool IsRomanRange(in ScanText at, int dash, int end)
    {
        var word = at.Lexer.EndOfWord(dash + 1);
        return dash == end && word > dash + 1 && RomanNumeral.TryParse(at.Text[(dash + 1)..word], out _);
    }

    /// <summary>Where the name of an instrument begins that ends its line, after a dash or colon: "ART. 51 – CHARTER OF THE UNITED
    /// NATIONS"; <see langword="null"/> where none does.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the provision begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int? NameAfterMark(in ScanText at, int start, int end)
    {
        var mark = SkipSpace(at, end);
        return
            (at[mark] is ':' || (mark > end && Punctuation.IsDash(at[mark])))
            && at[mark + 1] is ' ' or '\u00A0'
            && (BeginsLine(at, start, out _) || NameOfLine.BeginsLine(at, start))
            && IsWholeName(at, mark + 2, out var hasUnits)
            && !hasUnits
            ? mark + 2
            : null;
    }

    // "Art. 4 Römisches Statut", "Anhang I Art. 2 IPwskR" alone on a line are cited.
    private static bool IsWholeName(in ScanText at, int position, out bool hasUnits)
    {
        var start = position;
        position = AfterUnits(at, position);
        hasUnits = position > start;
        return at.Names.Lexicon.LongestInText(at.Tokens, position, out var end).Count > 0
            && (end >= at.Text.Length || at[end] is '\n' or '\r');
    }

    // "Abschnitt A Nr. 2"
    private static int AfterUnits(in ScanText at, int position)
    {
        var unit = at.Lexer.At(position);
        for (var i = 0; i < MostUnits && unit.Kind == TokenKind.Word && unit.Can(WordRoles.Unit); i++)
        {
            position = TryNumber(at, unit, out _, out var after) ? SkipSpace(at, after) : position;
            unit = at.Lexer.At(position);
        }

        return position;
    }

    // "Article 33 Refugee Convention prohibits refoulement", "Art. 3 Genfer Abkommen IV und Art. 75": no title goes on so.
    private static bool IsNameInSentence(in ScanText at, int position) =>
        at.Names.Lexicon.LongestInText(at.Tokens, AfterUnits(at, position), out var end).Count > 0
        && (
            at[end] is ' ' or '\u00A0'
                ? char.IsLower(at[end + 1]) || Punctuation.OpensBracket(at[end + 1]) || Punctuation.EndsPart(at[end + 1])
                : Punctuation.IsComma(at[end]) || Punctuation.EndsPart(at[end]) || Punctuation.ClosesBracket(at[end])
        );

    private static int SkipSpace(in ScanText at, int position) => at[position] is ' ' or '\u00A0' ? position + 1 : position;

    // "Art. 6 Abs. 1" and "Art. 54 lit. a" are cited.
    private static bool IsInnerUnit(in ScanText at, int position) =>
        at.Lexer.At(position) is { Kind: TokenKind.Word } unit
        && unit.Can(WordRoles.Unit)
        && CitedUnit.IsInner(unit.Unit)
        && at.Lexer.At(unit.End) is var number
        && (number.Kind is TokenKind.Number or TokenKind.Brackets || (number.Kind == TokenKind.Word && number.End == number.Start + 1));

    // "Article 5 ECHR", "Artikel 14 IPbpR" and "Art. 1 ZP 7" are cited.
    private static bool IsAbbreviatedName(in ScanText at, int position) =>
        ProtocolReader.At(at, position) is not null
        || at.Names.Lexicon.LongestInText(at.Tokens, position, out _).Count > 0
            && at.Text[position..at.Lexer.At(position).End] is var word
            && (word.IndexOfAnyInRange('a', 'z') < 0 || word[1..].IndexOfAnyInRange('A', 'Z') >= 0);

    private static List<ProvisionKind> SignsAt(in ScanText at, int end)
    {
        List<ProvisionKind> kinds = [];
        foreach (var sign in end > 1 && NameWords.IsWordOfItsOwn(at[end - 1]) ? Vocabulary.Signs : [])
        {
            if (at.Text[..end].EndsWith(sign.Sign))
            {
                kinds.Add(sign.Kind);
            }
        }

        return kinds;
    }
}
