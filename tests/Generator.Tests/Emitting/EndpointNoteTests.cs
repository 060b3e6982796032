using System;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>The constructor's documentation says what becomes of the path that the document gives.</summary>
public sealed class EndpointNoteTests
{
    [Theory]
    [InlineData("/api/v2", "'/api/v2' stands behind it in the address of every request.")]
    [InlineData("./v2", "'/v2' stands behind it in the address of every request.")]
    [InlineData("https://h.example/v3/", "It takes the place of 'https://h.example/v3' as a whole, so '/v3' is part of it.")]
    [InlineData("https://h.example", "an absolute http or https URI.</param>")]
    [InlineData("https://h.example/", "an absolute http or https URI.</param>")]
    public void Path_of_a_server_is_told(string server, string note) => Assert.Contains(note, Project.Generate($$"""
        openapi: 3.1.0
        info: { title: Notes, version: '1' }
        servers: [{ url: '{{server}}' }]
        paths: { /a: { get: { operationId: getA, responses: { '204': { description: Done. } } } } }
        """).Compiles().Source("NotesClient"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"host\": \"h.example\", \"basePath\": \"/v2\"", "so '/v2' is part of it.")]
    [InlineData("\"basePath\": \"v2/\"", "'/v2' stands behind it in the address of every request.")]
    public void Base_path_is_told(string address, string note) => Assert.Contains(note, Project.Generate($$"""
        { "swagger": "2.0", "info": { "title": "Notes", "version": "1" }, {{address}},
          "paths": { "/a": { "get": { "operationId": "getA", "responses": { "204": { "description": "Done." } } } } } }
        """).Compiles().Source("NotesClient"), StringComparison.Ordinal);
}
