using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TreatyRefs.Tests.Architecture.Sources;

/// <summary>Lists of words: three or more string literals that are words, side by side.</summary>
/// <remarks>A word is a literal of letters, at least two, with the points, hyphens and apostrophes that words have; up to three of
/// them are one name, what is longer is a sentence. Side by side are the items of a collection or the keys of a dictionary, the
/// arms of a switch, the sides of an <c>or</c>, the comparisons of one condition, the arguments of one call, what one literal holds
/// that is split, and the branches of a pattern.</remarks>
internal static partial class WordLists
{
    private const int Least = 3;

    public static IEnumerable<Finding> In(IEnumerable<SourceFile> files) =>
        files.SelectMany(file =>
            file.Root.DescendantNodes()
                .Select(node => (Node: node, Words: WordsOf(node).Distinct().ToList()))
                .Where(list => list.Words.Count >= Least)
                .Select(list => new Finding(string.Join(" | ", list.Words.Select(word => word.Trim())), 1, file.PlaceOf(list.Node)))
        );

    private static IEnumerable<string> WordsOf(SyntaxNode node) =>
        node switch
        {
            CollectionExpressionSyntax list => list.Elements.SelectMany(element =>
                FirstOf((element as ExpressionElementSyntax)?.Expression)
            ),
            InitializerExpressionSyntax list => list.Expressions.SelectMany(FirstOf),
            SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => OfPattern(arm.Pattern)),
            SwitchStatementSyntax choice => choice.Sections.SelectMany(section => section.Labels).SelectMany(OfLabel),
            IsPatternExpressionSyntax { Parent: not BinaryExpressionSyntax } test => OfPattern(test.Pattern),
            BinaryExpressionSyntax { Parent: not BinaryExpressionSyntax } condition when IsLogical(condition) => OfCondition(condition),
            ArgumentListSyntax call => call.Arguments.SelectMany(argument => Literal(argument.Expression)),
            LiteralExpressionSyntax literal when IsSplit(literal) => literal.Token.ValueText.Split([' ', ',', '|', '\n']).Where(IsWord),
            LiteralExpressionSyntax literal when IsString(literal) => Branches(literal.Token.ValueText),
            _ => [],
        };

    // An item may carry what goes with the word: a tuple, an object, a pair.
    private static IEnumerable<string> FirstOf(ExpressionSyntax? item) =>
        item switch
        {
            TupleExpressionSyntax tuple => FirstOf(tuple.Arguments[0].Expression),
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } => FirstOf(first.Expression),
            InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } => FirstOf(first.Expression),
            InitializerExpressionSyntax { Expressions: [var first, ..] } => FirstOf(first),
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key, ..] } } => Literal(
                key.Expression
            ),
            null => [],
            _ => Literal(item),
        };

    private static IEnumerable<string> OfPattern(PatternSyntax pattern) =>
        pattern.DescendantNodesAndSelf().OfType<ConstantPatternSyntax>().SelectMany(constant => Literal(constant.Expression));

    private static IEnumerable<string> OfLabel(SwitchLabelSyntax label) =>
        label switch
        {
            CaseSwitchLabelSyntax single => Literal(single.Value),
            CasePatternSwitchLabelSyntax made => OfPattern(made.Pattern),
            _ => [],
        };

    private static IEnumerable<string> OfCondition(BinaryExpressionSyntax condition) =>
        condition
            .DescendantNodesAndSelf()
            .SelectMany(node =>
                node switch
                {
                    BinaryExpressionSyntax compared
                        when compared.IsKind(SyntaxKind.EqualsExpression) || compared.IsKind(SyntaxKind.NotEqualsExpression) =>
                    [
                        .. Literal(compared.Left),
                        .. Literal(compared.Right),
                    ],
                    IsPatternExpressionSyntax test => OfPattern(test.Pattern),
                    InvocationExpressionSyntax call => call.ArgumentList.Arguments.SelectMany(argument => Literal(argument.Expression)),
                    _ => Enumerable.Empty<string>(),
                }
            );

    private static bool IsLogical(BinaryExpressionSyntax condition) =>
        condition.IsKind(SyntaxKind.LogicalOrExpression) || condition.IsKind(SyntaxKind.LogicalAndExpression);

    private static bool IsSplit(LiteralExpressionSyntax literal) =>
        literal.Parent is MemberAccessExpressionSyntax { Name.Identifier.Text: "Split" };

    private static List<string> Branches(string literal) =>
        Alternation()
            .Matches(literal)
            .Select(match => match.Value.Split('|').Where(IsWord).ToList())
            .FirstOrDefault(list => list.Count >= Least)
        ?? [];

    private static IEnumerable<string> Literal(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax literal && IsString(literal) && IsWord(literal.Token.ValueText)
            ? [literal.Token.ValueText]
            : [];

    private static bool IsString(LiteralExpressionSyntax literal) => literal.IsKind(SyntaxKind.StringLiteralExpression);

    private static bool IsWord(string text) => Word().IsMatch(text.Trim(' ', '-'));

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,2}$")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}\p{M}]{2,}(?:\|[\p{L}\p{M}]{2,}){2,}")]
    private static partial Regex Alternation();
}
