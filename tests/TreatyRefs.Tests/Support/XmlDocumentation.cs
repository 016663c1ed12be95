using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace TreatyRefs.Tests.Support;

/// <summary>What the compiler wrote of the comments on members, by their ids.</summary>
internal sealed class XmlDocumentation(IEnumerable<XDocument> files)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, XElement> _members = files
        .SelectMany(file => file.Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value) // a helper that is compiled into both
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The ids of what is documented.</summary>
    public IEnumerable<string> Ids => _members.Keys;

    /// <summary>Whether a member says what it is. An inherited text counts: the interface or the overload says it. A record's parameter
    /// documents its property.</summary>
    public bool HasSummary(string id)
    {
        if (_members.TryGetValue(id, out var member))
        {
            return member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);
        }

        return id.StartsWith("P:", StringComparison.Ordinal)
            && _members.TryGetValue("T:" + id[2..id.LastIndexOf('.')], out var type)
            && type.Elements("param")
                .Any(param => param.Attribute("name")?.Value == id[(id.LastIndexOf('.') + 1)..] && !string.IsNullOrWhiteSpace(param.Value));
    }

    /// <summary>The ids of a type and of whatever somebody wrote in it that users see.</summary>
    public static IEnumerable<string> IdsOf(Type type) =>
        [
            "T:" + Name(type),
            .. type.GetProperties(Declared)
                .Where(property => IsVisible(property.GetMethod) && property.Name != "EqualityContract")
                .Select(property => $"P:{Name(type)}.{property.Name}{Parameters(property.GetIndexParameters())}"),
            .. type.GetFields(Declared)
                .Where(field => field.IsPublic && !field.IsSpecialName)
                .Select(field => $"F:{Name(type)}.{field.Name}"),
            .. type.GetMethods(Declared)
                .Where(method =>
                    IsVisible(method)
                    && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                    && IsWritten(type, method)
                )
                .Select(method => $"M:{Name(type)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Returned(method)}"),
            .. type.GetConstructors(Declared)
                .Where(constructor => IsVisible(constructor) && IsWritten(type, constructor))
                .Select(constructor => $"M:{Name(type)}.#ctor{Parameters(constructor.GetParameters())}"),
        ];

    /// <summary>The ids of all constructors of a type that users see: also of those that need no comment of their own.</summary>
    public static IEnumerable<string> ConstructorsOf(Type type) =>
        type.GetConstructors(Declared)
            .Where(IsVisible)
            .Select(constructor => $"M:{Name(type)}.#ctor{Parameters(constructor.GetParameters())}");

    // What the compiler writes into a record has nobody to document it: marked, or the constructor of the record's own parameters.
    private static bool IsWritten(Type type, MethodBase method) =>
        method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !(method is ConstructorInfo && (method.GetParameters().Length == 0 || IsRecordConstructor(type, method)))
        && method.Name is not "Deconstruct";

    private static bool IsRecordConstructor(Type type, MethodBase constructor) =>
        constructor
            .GetParameters()
            .All(parameter =>
                parameter.ParameterType == type || type.GetProperty(parameter.Name!)?.PropertyType == parameter.ParameterType
            );

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length : string.Empty;

    private static string Returned(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + Written(method.ReturnType) : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(parameter => Written(parameter.ParameterType)))})";

    private static string Written(Type type)
    {
        if (type.IsByRef)
        {
            return Written(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Written(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var definition = Name(type.GetGenericTypeDefinition());
        var name = definition[..definition.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(Written))}}}";
    }
}
