/** The model as it is deployed, so that the drawing is looked at as people will see it. */
export { default as bpmnXml } from '../../../../bpmn/hazard/HazardRectification.bpmn?raw';
