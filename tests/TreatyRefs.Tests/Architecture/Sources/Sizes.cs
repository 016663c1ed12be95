using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TreatyRefs.Tests.Architecture.Sources;

/// <summary>How large types and methods are, and how wide lines.</summary>
internal static class Sizes
{
    public const int MethodsOfAType = 60;
    public const int LinesOfAMethod = 40;
    public const int ColumnsOfALine = 140;

    private const int BeginningOfALine = 80;

    /// <summary>Every type with its number of methods: constructors and operators count, and all its partial files together.
    /// A type within another counts for itself.</summary>
    public static IEnumerable<Finding> Types(IEnumerable<SourceFile> files) =>
        files
            .SelectMany(file =>
                file.Root.DescendantNodes()
                    .OfType<BaseMethodDeclarationSyntax>()
                    .Select(method => (Type: TypeOf(method), Namespace: NamespaceOf(method), Place: file.Path))
            )
            .GroupBy(method => (method.Namespace, method.Type))
            .Select(type => new Finding($"{type.Key.Namespace}.{type.Key.Type}", type.Count(), type.First().Place));

    /// <summary>Every method, constructor, operator, accessor and local function with its lines, from its first word after its attributes
    /// to its end.</summary>
    public static IEnumerable<Finding> Methods(IEnumerable<SourceFile> files) =>
        files.SelectMany(file =>
            file.Root.DescendantNodes()
                .Where(IsCode)
                .Select(method => new Finding($"{TypeOf(method)}.{NameOf(method)}", LinesOf(method), file.PlaceOf(method)))
        );

    /// <summary>Every line with its columns. A line is known by how it begins, so that it may move. What a test holds as a text of
    /// many lines is not ours to break.</summary>
    public static IEnumerable<Finding> Lines(IEnumerable<SourceFile> files) =>
        files.SelectMany(file =>
            file.Root.GetText()
                .Lines.Where(line => !(file.IsIn("tests") && IsHeldText(file.Root, line.Span)))
                .Select(line => (line.LineNumber, Text: line.ToString()))
                .Select(line => new Finding(
                    Beginning(line.Text.Trim()),
                    line.Text.EnumerateRunes().Count(),
                    $"{file.Path}({line.LineNumber + 1})"
                ))
        );

    private static bool IsHeldText(SyntaxNode root, TextSpan line) =>
        root.FindToken(line.Start)
            .Parent!.AncestorsAndSelf()
            .Where(node => node.SpanStart < line.Start && node.Span.End > line.End)
            .Any(node =>
                node
                    is LiteralExpressionSyntax { Token.RawKind: (int)SyntaxKind.MultiLineRawStringLiteralToken }
                        or InterpolatedStringExpressionSyntax
                        {
                            StringStartToken.RawKind: (int)SyntaxKind.InterpolatedMultiLineRawStringStartToken
                        }
            );

    private static string Beginning(string line) => line.Length <= BeginningOfALine ? line : line[..BeginningOfALine];

    private static bool IsCode(SyntaxNode node) =>
        node
            is BaseMethodDeclarationSyntax
                or LocalFunctionStatementSyntax
                or AccessorDeclarationSyntax
                or PropertyDeclarationSyntax { ExpressionBody: not null }
                or IndexerDeclarationSyntax { ExpressionBody: not null };

    private static int LinesOf(SyntaxNode code)
    {
        var first = code.ChildNodesAndTokens().First(child => !child.IsKind(SyntaxKind.AttributeList));
        var span = code.SyntaxTree.GetLineSpan(TextSpan.FromBounds(first.SpanStart, code.Span.End));
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode code) =>
        code switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax function => function.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } accessor =>
                $"{property.Identifier.Text}.{accessor.Keyword.Text}",
            ConstructorDeclarationSyntax => "new",
            OperatorDeclarationSyntax made => "operator " + made.OperatorToken.Text,
            _ => code.Kind().ToString(),
        };

    private static string TypeOf(SyntaxNode node) =>
        string.Join('.', node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.Text));

    private static string NamespaceOf(SyntaxNode node) =>
        node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? string.Empty;
}
