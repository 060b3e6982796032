using System;
using System.Collections.Generic;
using System.IO;
using Typewright.Conformance;
using Typewright.Corpus.Scenarios;

namespace Typewright.Corpus.Tests;

/// <summary>Scenarios over a document of pets, each of which shows what passes or what is found.</summary>
public sealed class ScenarioRun : IDisposable
{
    private const string Document = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Pets", "version": "1" },
          "servers": [{ "url": "{host}/v1", "variables": { "host": { "default": "" } } }],
          "paths": {
            "/pets/{id}": {
              "get": {
                "operationId": "getPet",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                  { "name": "tags", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
                  { "name": "since", "in": "header", "schema": { "type": "string", "format": "date-time" } },
                  { "name": "kind", "in": "header", "required": true, "schema": { "type": "string", "const": "cat" } }
                ],
                "responses": { "200": { "description": "Done.",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } }
              },
              "put": {
                "operationId": "putPet",
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "requestBody": { "required": true,
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } },
                "responses": { "204": { "description": "Done." } }
              }
            },
            "/pets": {
              "get": {
                "operationId": "listPets",
                "responses": { "200": { "description": "Done.", "content": { "application/json": { "schema": { "type": "object",
                    "properties": { "value": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
                        "nextLink": { "type": "string" } } } } } } }
              }
            }
          },
          "components": { "schemas": { "Pet": { "type": "object", "properties": { "name": { "type": "string" }, "born": { "type": "string",
              "format": "date-time" } } } } }
        }
        """;

    private const string Calls = """
        [
          { "scenario": "all parts of an address", "spec": "pets", "apis": [{ "method": "get", "uri": "/v1/pets/a%2Fb",
            "request": { "query": { "tags": ["x&y", "z"] }, "headers": { "kind": "cat", "since": "2026-05-03T10:00:00.0Z" } },
              "response": { "status": 200, "body": { "contentType": "application/json", "raw": "{\"name\":\"Mina\"}" } } }] },
          { "scenario": "query that no parameter is of", "spec": "pets", "apis": [{ "method": "get", "uri": "/v1/pets/a",
            "request": { "query": { "other": 1 } }, "response": { "status": 200, "body": { "contentType": "application/json",
              "raw": "{}" } } }] },
          { "scenario": "header with another value", "spec": "pets", "apis": [{ "method": "get", "uri": "/v1/pets/a",
            "request": { "headers": { "kind": "dog" } }, "response": { "status": 200, "body": { "contentType": "application/json",
              "raw": "{}" } } }] },
          { "scenario": "value that is null", "spec": "pets", "apis": [{ "method": "get", "uri": "/v1/pets/a", "request": {},
            "response": { "status": 200, "body": { "contentType": "application/json", "raw": "{\"name\":null}" } } }] },
          { "scenario": "error", "spec": "pets", "apis": [{ "method": "get", "uri": "/v1/pets/a", "request": {},
            "response": { "status": 404, "body": { "contentType": "application/json", "raw": "{\"code\":\"None\"}" } } }] },
          { "scenario": "status that the document does not have", "spec": "pets", "apis": [{ "method": "put", "uri": "/v1/pets/a",
            "request": { "body": { "contentType": "application/json", "raw": "{}" } }, "response": { "status": 302 } }] },
          { "scenario": "body", "spec": "pets", "apis": [{ "method": "put", "uri": "/v1/pets/a",
            "request": { "body": { "contentType": "application/json", "raw": "{\"born\":\"2026-05-03T12:00:00+02:00\"}" } },
              "response": { "status": 204 } }] },
          { "scenario": "body that is lost", "spec": "pets", "apis": [{ "method": "put", "uri": "/v1/pets/a",
            "request": { "body": { "contentType": "application/json", "raw": "{\"name\":null}" } }, "response": { "status": 204 } }] },
          { "scenario": "body that is not looked at", "spec": "pets", "apis": [{ "method": "put", "uri": "/v1/pets/a", "request": {},
            "response": { "status": 204 } }] },
          { "scenario": "body that is not there", "spec": "pets", "apis": [{ "method": "put", "uri": "/v1/pets/a",
            "request": { "body": { "contentType": "application/json" } }, "response": { "status": 204 } }] },
          { "scenario": "pages", "spec": "pets", "apis": [
            { "method": "get", "uri": "/v1/pets", "request": {}, "response": { "status": 200, "body": { "contentType": "application/json",
                "raw": "{\"value\":[{\"name\":\"a\"}],\"nextLink\":\"http://localhost:3001/v1/more?p=2\"}" } } },
            { "method": "get", "uri": "/v1/more", "request": { "query": { "p": "2" } }, "response": { "status": 200,
                "body": { "contentType": "application/json", "raw": "{\"value\":[{\"name\":\"b\"}]}" } } }] },
          { "scenario": "page that nothing leads to", "spec": "pets", "apis": [
            { "method": "get", "uri": "/v1/pets", "request": {}, "response": { "status": 200, "body": { "contentType": "application/json",
                "raw": "{\"value\":[]}" } } },
            { "method": "get", "uri": "/v1/more", "request": {}, "response": { "status": 200, "body": { "contentType": "application/json",
                "raw": "{\"value\":[]}" } } }] },
          { "scenario": "operation that is not there", "spec": "pets", "apis": [{ "method": "post", "uri": "/v1/pets", "request": {},
              "response": { "status": 204 } }] }
        ]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly Dictionary<string, string> _results = [];

    public ScenarioRun()
    {
        string documents = Path.Combine(_folder, "documents");
        Directory.CreateDirectory(Path.Combine(documents, "pets", "3.1.0"));
        File.WriteAllText(Path.Combine(documents, "pets", "3.1.0", "openapi.json"), Document);
        File.WriteAllText(Path.Combine(_folder, "spector-map.tsv"), "scenario\tmethod\turi\tfile\tpath\toperationId\n");
        string file = Path.Combine(_folder, "scenarios.json");
        File.WriteAllText(file, Calls);
        OfflineRunner runner = new(
            new ScenarioDocuments(documents, "3.1.0", _folder, new ClientCompiler(FrameworkReferences.Load())), CallTable.Empty);
        foreach (Scenario scenario in ScenarioFile.Read(file, new ServerAssets(null)))
        {
            ScenarioOutcome result = runner.RunAsync(scenario).GetAwaiter().GetResult();
            _results.Add(scenario.Name,
                string.Join("; ", [result.Status, .. result.Rule is null ? Array.Empty<string>() : [result.Rule], .. result.Faults ?? []]));
        }
    }

    /// <summary>The status, then the rule or what is wrong.</summary>
    public string this[string scenario] => _results[scenario];

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
